# SPDX-License-Identifier: MIT
# cmake -DLIBRARY=… -DLIST=… -DNM=… [-DACCEPT=ON] -P symbols.cmake
# compares what the library exports with what it is known to export; ACCEPT writes the list anew.
cmake_minimum_required(VERSION 3.25)

execute_process(COMMAND "${NM}" --dynamic --defined-only --demangle --format=posix "${LIBRARY}"
    OUTPUT_VARIABLE lines COMMAND_ERROR_IS_FATAL ANY)
# Brackets and semicolons would be lists to CMake.
string(REPLACE "[" "<" lines "${lines}")
string(REPLACE "]" ">" lines "${lines}")
string(REPLACE "\n" ";" lines "${lines}")
set(symbols "")
set(private "")
foreach(line IN LISTS lines)
    if(NOT line MATCHES "^(.*) [A-Zu] ")
        continue()
    endif()
    set(symbol "${CMAKE_MATCH_1}")
    # Instances of templates of Qt and the standard library come and go with the compiler.
    if(symbol MATCHES "^((typeinfo|typeinfo name|vtable|guard variable) for )?(std|QMeta[A-Za-z]*|QtPrivate|QList|QHash|QMap)[:<]"
            OR symbol MATCHES "^typeinfo name for|^guard variable" OR line MATCHES " W ")
        continue()
    endif()
    if(symbol MATCHES "^((typeinfo|vtable) for )?EngineIo[A-Z]"
            OR symbol MATCHES "^EngineIo::(staticMetaObject|[a-z][A-Za-z]*[(])"
            OR symbol MATCHES "(^|::)operator|^engineioRegisterInspection$")
        list(APPEND symbols "${symbol}")
    else()
        list(APPEND private "${symbol}")
    endif()
endforeach()
list(REMOVE_DUPLICATES symbols)
list(SORT symbols)

if(private)
    list(JOIN private "\n  " text)
    message(FATAL_ERROR "Exported, although it is private:\n  ${text}")
endif()

if(ACCEPT)
    list(JOIN symbols "\n" text)
    file(WRITE "${LIST}" "${text}\n")
    return()
endif()
file(STRINGS "${LIST}" known)
set(added ${symbols})
list(REMOVE_ITEM added ${known})
set(removed ${known})
list(REMOVE_ITEM removed ${symbols})
if(added OR removed)
    list(JOIN added "\n  + " added)
    list(JOIN removed "\n  - " removed)
    message(FATAL_ERROR "The library exports other symbols than ${LIST} says:\n"
        "  + ${added}\n  - ${removed}\n"
        "What is removed breaks programs that are built already: it needs another major version. "
        "To accept it: cmake --build … --target accept_symbols, see docs/abi.md.")
endif()
