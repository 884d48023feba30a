# SPDX-License-Identifier: MIT
# The two functions that every folder's CMakeLists.txt is written with, and the warnings they share.

add_library(engineio_warnings INTERFACE)
target_compile_options(engineio_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor
    -Woverloaded-virtual -Wcast-align)
target_compile_definitions(engineio_warnings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# Properties that every target of ours has.
function(engineio_configure_target target)
    engineio_set_compilation(${target})
    if(ENGINEIO_PRECOMPILE_HEADERS)
        engineio_precompile_headers(${target})
    endif()
endfunction()

# What the compiler is told; headers are precompiled for targets that are told the same.
function(engineio_set_compilation target)
    target_link_libraries(${target} PRIVATE $<BUILD_INTERFACE:engineio_warnings>)
    target_compile_features(${target} PRIVATE cxx_std_20)
    set_target_properties(${target} PROPERTIES
        CXX_EXTENSIONS OFF
        CXX_VISIBILITY_PRESET hidden
        VISIBILITY_INLINES_HIDDEN ON
        POSITION_INDEPENDENT_CODE ON)
endfunction()

# Qt Core is parsed once for all targets. Nothing else: what the others are like depends on the
# modules that a target links.
function(engineio_precompile_headers target)
    if(NOT TARGET engineio_precompiled)
        file(WRITE "${PROJECT_BINARY_DIR}/precompiled.cpp" "")
        add_library(engineio_precompiled STATIC "${PROJECT_BINARY_DIR}/precompiled.cpp")
        engineio_set_compilation(engineio_precompiled)
        target_link_libraries(engineio_precompiled PRIVATE Qt6::Core)
        target_precompile_headers(engineio_precompiled PRIVATE
            <QtCore/QtCore> <algorithm> <chrono> <deque> <functional> <map> <memory> <optional>
            <variant> <vector>)
    endif()
    target_precompile_headers(${target} REUSE_FROM engineio_precompiled)
endfunction()

# What links the static library \a target takes the file in that lets inspectors attach, although
# nothing refers to it.
function(engineio_keep_inspection target)
    if(MSVC)
        target_link_options(${target} INTERFACE /INCLUDE:engineioRegisterInspection)
    elseif(APPLE)
        target_link_options(${target} INTERFACE LINKER:-u,_engineioRegisterInspection)
    else()
        target_link_options(${target} INTERFACE LINKER:-u,engineioRegisterInspection)
    endif()
endfunction()

# engineio_add_layer(session SOURCES session.cpp heartbeat.cpp LINKS engineio_transports)
# makes the static library engineio_session of the current folder.
function(engineio_add_layer name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    add_library(engineio_${name} STATIC ${ARG_SOURCES})
    engineio_configure_target(engineio_${name})
    target_include_directories(engineio_${name} PUBLIC
        "${PROJECT_SOURCE_DIR}/engineio-qt" "${PROJECT_BINARY_DIR}/engineio-qt/export")
    target_link_libraries(engineio_${name} PUBLIC ${ARG_LINKS})
    if(BUILD_SHARED_LIBS)
        target_compile_definitions(engineio_${name} PRIVATE EngineIoQt_EXPORTS)
    else()
        target_compile_definitions(engineio_${name} PUBLIC ENGINEIO_STATIC_DEFINE)
    endif()
endfunction()

# engineio_test_both_engines(tst_serverwebsocket)
# registers a test a second time, on the WebSocket engine of Qt.
function(engineio_test_both_engines)
    foreach(name IN LISTS ARGN)
        add_test(NAME ${name}_qtengine COMMAND ${name})
        get_test_property(${name} ENVIRONMENT environment)
        set_tests_properties(${name}_qtengine PROPERTIES TIMEOUT 120
            ENVIRONMENT "${environment};ENGINEIO_TEST_WS_ENGINE=qt")
    endforeach()
endfunction()

# engineio_test_io_threads(tst_serverwebsocket)
# registers a test a second time, on a server with two I/O threads.
function(engineio_test_io_threads)
    foreach(name IN LISTS ARGN)
        add_test(NAME ${name}_iothreads COMMAND ${name})
        get_test_property(${name} ENVIRONMENT environment)
        set_tests_properties(${name}_iothreads PROPERTIES TIMEOUT 120
            ENVIRONMENT "${environment};ENGINEIO_TEST_IO_THREADS=2")
    endforeach()
endfunction()

# engineio_add_test(tst_heartbeat LINKS engineio_session [SOURCES more.cpp])
# makes one Qt Test program of tst_heartbeat.cpp and registers it with ctest.
function(engineio_add_test name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    # Its classes are in its own file: moc reads that one, and nothing searches the others.
    qt_generate_moc(${name}.cpp ${name}.moc TARGET ${name})
    add_executable(${name} ${name}.cpp ${ARG_SOURCES} "${CMAKE_CURRENT_BINARY_DIR}/${name}.moc")
    engineio_configure_target(${name})
    target_compile_definitions(${name} PRIVATE
        ENGINEIO_SOURCE_DIR="${PROJECT_SOURCE_DIR}" ENGINEIO_BINARY_DIR="${PROJECT_BINARY_DIR}")
    target_include_directories(${name} PRIVATE
        "${PROJECT_SOURCE_DIR}/tests" "${CMAKE_CURRENT_BINARY_DIR}")
    target_link_libraries(${name} PRIVATE ${ARG_LINKS} Qt6::Test)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 120 ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endfunction()
