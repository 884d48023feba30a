# SPDX-License-Identifier: MIT
# What a program needs that was not built beside the library: find_package(EngineIoQt 1) and
# pkg-config engineio-qt.
include(CMakePackageConfigHelpers)

# engineio_install_library(EngineIoQt HEADERS file.h ...)
# Component runtime: the shared library; dev: everything to compile against it.
function(engineio_install_library target)
    cmake_parse_arguments(ARG "" "" "HEADERS" ${ARGN})
    set(package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/EngineIoQt")
    install(TARGETS ${target} EXPORT EngineIoQtTargets
        RUNTIME COMPONENT runtime
        LIBRARY COMPONENT runtime NAMELINK_COMPONENT dev
        ARCHIVE COMPONENT dev)
    install(FILES ${ARG_HEADERS}
        DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/EngineIoQt" COMPONENT dev)
    install(EXPORT EngineIoQtTargets
        NAMESPACE EngineIoQt:: DESTINATION "${package_dir}" COMPONENT dev)

    set(config "${CMAKE_CURRENT_BINARY_DIR}/EngineIoQtConfig.cmake")
    configure_package_config_file("${PROJECT_SOURCE_DIR}/cmake/EngineIoQtConfig.cmake.in"
        "${config}" INSTALL_DESTINATION "${package_dir}")
    write_basic_package_version_file("${CMAKE_CURRENT_BINARY_DIR}/EngineIoQtConfigVersion.cmake"
        COMPATIBILITY SameMajorVersion)
    install(FILES "${config}" "${CMAKE_CURRENT_BINARY_DIR}/EngineIoQtConfigVersion.cmake"
        DESTINATION "${package_dir}" COMPONENT dev)
    engineio_install_pkg_config()
endfunction()

# engineio_install_qml_module(target EngineIoQt)
# Component qml: what "import EngineIoQt" finds, in a folder of Qt's import path.
function(engineio_install_qml_module target uri)
    set(ENGINEIO_INSTALL_QMLDIR "${CMAKE_INSTALL_LIBDIR}/qt6/qml"
        CACHE STRING "Where QML modules are installed")
    set(destination "${ENGINEIO_INSTALL_QMLDIR}/${uri}")
    get_target_property(built ${target} QT_QML_MODULE_OUTPUT_DIRECTORY)
    install(TARGETS ${target} LIBRARY DESTINATION "${destination}" COMPONENT qml)
    install(FILES "${built}/qmldir" "${built}/${target}.qmltypes"
        DESTINATION "${destination}" COMPONENT qml)
endfunction()

# Paths in it are relative to the file, so that an installed tree may be moved.
function(engineio_install_pkg_config)
    set(pc_dir "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
    cmake_path(ABSOLUTE_PATH pc_dir BASE_DIRECTORY "${CMAKE_INSTALL_PREFIX}" OUTPUT_VARIABLE pc_full)
    cmake_path(RELATIVE_PATH CMAKE_INSTALL_PREFIX BASE_DIRECTORY "${pc_full}" OUTPUT_VARIABLE pc_prefix)
    foreach(kind IN ITEMS LIBDIR INCLUDEDIR) # some packagers make them absolute
        set(pc_${kind} "${CMAKE_INSTALL_${kind}}")
        if(NOT IS_ABSOLUTE "${pc_${kind}}")
            string(PREPEND pc_${kind} "\${prefix}/")
        endif()
    endforeach()
    set(pc_needs "Qt6Core Qt6Network")
    if(BUILD_SHARED_LIBS)
        set(pc_flags "")
        set(pc_static_flags "")
    else()
        set(pc_flags " -DENGINEIO_STATIC_DEFINE")
        # What is linked statically keeps the file that lets inspectors attach.
        set(pc_static_flags " -Wl,-u,engineioRegisterInspection")
        string(APPEND pc_needs " Qt6WebSockets zlib") # a shared library brings them itself
    endif()
    set(file "${CMAKE_CURRENT_BINARY_DIR}/engineio-qt.pc")
    configure_file("${PROJECT_SOURCE_DIR}/cmake/engineio-qt.pc.in" "${file}" @ONLY)
    install(FILES "${file}" DESTINATION "${pc_dir}" COMPONENT dev)
endfunction()
