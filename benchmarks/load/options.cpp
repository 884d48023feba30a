// SPDX-License-Identifier: MIT
#include "options.h"

#include "failure.h"

#include <charconv>
#include <cstring>

namespace Load {

namespace {

constexpr const char *Usage
    = "usage: engineio-load SCENARIO [--port N] [--clients N] [--size BYTES] [--in-flight N]\n"
      "                     [--seconds S] [--warm-up S] [--binary]\n"
      "SCENARIO: ping-pong connect idle broadcast polling-handshake polling-echo\n"
      "          polling-compressed upgrade";

template <typename Number>
Number parseNumber(const char *text, Number minimum)
{
    Number number{};
    const char *const end = text + std::strlen(text);
    const auto [stop, error] = std::from_chars(text, end, number);
    if (error != std::errc() || stop != end || number < minimum)
        fail(Usage);
    return number;
}

void set(Options &options, std::string_view name, const char *value)
{
    if (name == "--port")
        options.port = parseNumber<std::uint16_t>(value, 1);
    else if (name == "--clients")
        options.clients = parseNumber(value, 1);
    else if (name == "--size")
        options.size = parseNumber<std::size_t>(value, 1);
    else if (name == "--in-flight")
        options.inFlight = parseNumber(value, 1);
    else if (name == "--seconds")
        options.seconds = parseNumber(value, 0.0);
    else if (name == "--warm-up")
        options.warmUp = parseNumber(value, 0.0);
    else
        fail(Usage);
}

} // namespace

Options parseOptions(int argc, char *argv[])
{
    if (argc < 2)
        fail(Usage);
    Options options;
    options.scenario = argv[1];
    for (int i = 2; i < argc; ++i) {
        const std::string_view name = argv[i];
        if (name == "--binary")
            options.binary = true;
        else if (i + 1 < argc)
            set(options, name, argv[++i]);
        else
            fail(Usage);
    }
    return options;
}

} // namespace Load
