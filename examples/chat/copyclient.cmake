# SPDX-License-Identifier: MIT
# Copies the file CLIENT into FOLDER, when it exists.
if(EXISTS "${CLIENT}")
    file(COPY "${CLIENT}" DESTINATION "${FOLDER}")
endif()
