# SPDX-License-Identifier: MIT
# The README's embedding example, its first block of C++, is built as it stands there.
set(readme "${PROJECT_SOURCE_DIR}/README.md")
if(NOT EXISTS "${readme}")
    message(STATUS "No README.md: its example is not built")
    return()
endif()
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${readme}")

file(READ "${readme}" text)
set(opening "\n```cpp\n")
string(FIND "${text}" "${opening}" begin)
if(begin EQUAL -1)
    message(FATAL_ERROR "README.md has no block of C++: its embedding example is missing")
endif()
string(LENGTH "${opening}" length)
math(EXPR begin "${begin} + ${length}")
string(SUBSTRING "${text}" ${begin} -1 text)
string(FIND "${text}" "\n```" length)
string(SUBSTRING "${text}" 0 ${length} example)

# As in an application: C++17, none of our warnings, nothing but the library.
set(source "${CMAKE_CURRENT_BINARY_DIR}/readme_example.cpp")
file(CONFIGURE OUTPUT "${source}" CONTENT "@example@\n" @ONLY)
add_executable(readme_example "${source}")
set_target_properties(readme_example PROPERTIES CXX_STANDARD 17 CXX_STANDARD_REQUIRED ON AUTOMOC ON)
target_link_libraries(readme_example PRIVATE EngineIoQt::EngineIoQt)
