# SPDX-License-Identifier: MIT
# Each header compiles alone: the build fails when one doesn't.

# engineio_compile_headers(target file.h …) makes an object library of one source for each header.
function(engineio_compile_headers target)
    set(sources "")
    foreach(header IN LISTS ARGN)
        string(MAKE_C_IDENTIFIER "${header}" name)
        set(source "${CMAKE_CURRENT_BINARY_DIR}/${target}/${name}.cpp")
        file(CONFIGURE OUTPUT "${source}" CONTENT "#include <${header}>\n")
        list(APPEND sources "${source}")
    endforeach()
    add_library(${target} OBJECT ${sources})
    target_link_libraries(${target} PRIVATE engineio_warnings)
    set_target_properties(${target} PROPERTIES CXX_STANDARD_REQUIRED ON CXX_EXTENSIONS OFF)
endfunction()

# Public ones as an application sees them: by the class's name, C++17, the library's own links.
if(TARGET EngineIoQt)
    get_directory_property(public_headers
        DIRECTORY "${PROJECT_SOURCE_DIR}/engineio-qt" DEFINITION public_headers)
    list(TRANSFORM public_headers REPLACE "^.*/" "")
    engineio_compile_headers(tst_headers_public ${public_headers})
    set_target_properties(tst_headers_public PROPERTIES CXX_STANDARD 17)
    target_link_libraries(tst_headers_public PRIVATE EngineIoQt::EngineIoQt)
endif()

# Private ones with no more than their layer links. One with a .cpp beside it is compiled there,
# where it comes first (tst_layers sees to that).
foreach(layer IN ITEMS protocol http transports websocket session server inspection)
    if(NOT TARGET engineio_${layer})
        continue()
    endif()
    get_target_property(sources engineio_${layer} SOURCES)
    get_target_property(folder engineio_${layer} SOURCE_DIR)
    set(alone ${sources})
    list(FILTER alone INCLUDE REGEX "[.]h$")
    list(FILTER alone EXCLUDE REGEX "^engineio")
    foreach(source IN LISTS sources)
        string(REGEX REPLACE "[.]cpp$" ".h" header "${source}")
        if(NOT header STREQUAL source)
            list(REMOVE_ITEM alone "${header}")
        endif()
    endforeach()
    file(RELATIVE_PATH prefix "${PROJECT_SOURCE_DIR}/engineio-qt" "${folder}")
    list(TRANSFORM alone PREPEND "${prefix}/")
    if(alone)
        engineio_compile_headers(tst_headers_${layer} ${alone})
        set_target_properties(tst_headers_${layer} PROPERTIES CXX_STANDARD 20)
        target_link_libraries(tst_headers_${layer} PRIVATE engineio_${layer})
    endif()
endforeach()
