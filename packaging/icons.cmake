# SPDX-License-Identifier: MIT
# The application's icon in the sizes of the hicolor theme. Up to 24 pixels a simpler drawing is
# rendered: the line of the full one would be mud.
set(icon "${PROJECT_SOURCE_DIR}/resources/engineio-inspector.svg")
set(small_icon "${CMAKE_CURRENT_SOURCE_DIR}/desktop/engineio-inspector-small.svg")
set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
install(FILES "${icon}" RENAME "${application_id}.svg"
    DESTINATION "${icons}/scalable/apps" COMPONENT inspector)

find_program(RSVG_CONVERT rsvg-convert)
if(NOT RSVG_CONVERT)
    message(STATUS "No rsvg-convert (librsvg2-bin): the icon is installed as SVG only")
    return()
endif()

set(rendered "")
foreach(size IN ITEMS 16 22 24 32 48 64 128 256 512)
    set(drawing "${icon}")
    if(size LESS_EQUAL 24)
        set(drawing "${small_icon}")
    endif()
    set(image "${CMAKE_CURRENT_BINARY_DIR}/icons/${size}.png")
    add_custom_command(OUTPUT "${image}"
        COMMAND "${CMAKE_COMMAND}" -E make_directory "${CMAKE_CURRENT_BINARY_DIR}/icons"
        COMMAND "${RSVG_CONVERT}" -w ${size} -h ${size} -o "${image}" "${drawing}"
        DEPENDS "${drawing}" VERBATIM)
    list(APPEND rendered "${image}")
    install(FILES "${image}" RENAME "${application_id}.png"
        DESTINATION "${icons}/${size}x${size}/apps" COMPONENT inspector)
endforeach()
add_custom_target(inspector_icons ALL DEPENDS ${rendered})
