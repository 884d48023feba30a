# SPDX-License-Identifier: MIT
# cmake -DSOURCE=… -DBINARY=… -DPREFIX=… -P buildalone.cmake
# builds the project SOURCE from scratch against the library installed in PREFIX.
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE "${BINARY}")
execute_process(COMMAND "${CMAKE_COMMAND}" -G Ninja -S "${SOURCE}" -B "${BINARY}"
    "-DCMAKE_PREFIX_PATH=${PREFIX}" COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${CMAKE_COMMAND}" --build "${BINARY}" -j 1 COMMAND_ERROR_IS_FATAL ANY)
