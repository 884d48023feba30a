# SPDX-License-Identifier: MIT
# Reads the headers to doxygen: what needs no words of its own there gets them here.

# In EngineIoServerOptions a setter stands below the getter that says it all.
/^class ENGINEIO_EXPORT EngineIoServerOptions$/,$ s|^    void set[A-Z][A-Za-z0-9]*\(.*\);$|    /*! Sets it; see above. */\n&|

# Copies, moves and comparisons are what they are everywhere.
s|^    (EngineIo[A-Za-z]+)\((const )?\1 &&?other\)( noexcept)?;$|    /*! Copies or moves it. */\n&|
s|^    (EngineIo[A-Za-z]+) &operator=\((const )?\1 &&?other\)( noexcept)?;$|    /*! Copies or moves it. */\n&|
s|^    friend bool operator[!=]=.*$|    /*! Compares all fields. */\n&|
s|^Q_DECLARE_FLAGS\(.*$|/*! Any of them. */\n&|
