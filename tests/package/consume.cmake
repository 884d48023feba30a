# SPDX-License-Identifier: MIT
# cmake -DFROM=… -DSOURCE=… -DBINARY=… [-DPREFIX=…] [-DINSTALL_FROM=…] -P consume.cmake
# configures, builds and runs the consumer; FROM is package, subdirectory, FetchContent or pkg-config. What is
# built in INSTALL_FROM is installed to PREFIX before, and moved there from another place.
cmake_minimum_required(VERSION 3.25)

function(run)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE output
        ERROR_VARIABLE output)
    if(NOT status EQUAL 0)
        list(JOIN ARGN " " command)
        message(FATAL_ERROR "${command}\nended with ${status}:\n${output}")
    endif()
endfunction()

if(INSTALL_FROM)
    file(REMOVE_RECURSE "${PREFIX}" "${PREFIX}.elsewhere")
    foreach(component IN ITEMS runtime dev)
        run("${CMAKE_COMMAND}" --install "${INSTALL_FROM}" --prefix "${PREFIX}.elsewhere"
            --component ${component})
    endforeach()
    file(RENAME "${PREFIX}.elsewhere" "${PREFIX}")
    file(GLOB_RECURSE texts "${PREFIX}/*.cmake" "${PREFIX}/*.pc" "${PREFIX}/*.h")
    foreach(text IN LISTS texts)
        file(STRINGS "${text}" paths REGEX "elsewhere|${SOURCE}|${INSTALL_FROM}")
        if(paths)
            message(FATAL_ERROR "${text} has a path of the machine that it was built on: ${paths}")
        endif()
    endforeach()
endif()

set(consumer "${SOURCE}/tests/package/consumer")
if(FROM STREQUAL "pkg-config")
    file(GLOB_RECURSE pc "${PREFIX}/engineio-qt.pc")
    get_filename_component(folder "${pc}" DIRECTORY)
    set(ENV{PKG_CONFIG_PATH} "${folder}")
    execute_process(COMMAND pkg-config --cflags --libs engineio-qt
        OUTPUT_VARIABLE flags OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    separate_arguments(flags)
    file(MAKE_DIRECTORY "${BINARY}")
    run(c++ -std=c++17 -fPIC "${consumer}/main.cpp" -o "${BINARY}/consumer" ${flags})
    get_filename_component(libraries "${pc}/../.." ABSOLUTE)
    set(ENV{LD_LIBRARY_PATH} "${libraries}")
else()
    run("${CMAKE_COMMAND}" --fresh -G Ninja -S "${consumer}" -B "${BINARY}" -DCONSUMER_FROM=${FROM}
        -DENGINEIO_SOURCE=${SOURCE} "-DCMAKE_PREFIX_PATH=${PREFIX}"
        -DENGINEIO_INSTALL=ON -DENGINEIO_PRECOMPILE_HEADERS=ON)
    run("${CMAKE_COMMAND}" --build "${BINARY}" -j 2)
endif()
run("${CMAKE_COMMAND}" -E env QT_QPA_PLATFORM=offscreen "${BINARY}/consumer")
