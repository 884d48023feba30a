// SPDX-License-Identifier: MIT
#include "messages.h"

#include "failure.h"

#include <random>

namespace Load {

namespace {

constexpr char MessageType = '4';

// Compresses about as well as the records that applications send.
std::string makeText(std::size_t size, std::mt19937 &random)
{
    constexpr std::array Names{"amber", "birch", "cedar", "delta",
                               "ember", "fjord", "grove", "heath"};
    std::string text = std::to_string(random());
    while (text.size() < size) {
        text.append(R"({"id":)").append(std::to_string(random() % 1'000'000));
        text.append(R"(,"name":")").append(Names[random() % Names.size()]);
        text.append(R"(","value":)").append(std::to_string(random() % 1'000));
        text.append(R"(,"open":true},)");
    }
    text.resize(size);
    return text;
}

std::string makeData(std::size_t size, std::mt19937 &random)
{
    std::string data(size, '\0');
    for (char &byte : data)
        byte = char(random());
    return data;
}

} // namespace

Messages::Messages(int client, const Options &options)
    : m_binary(options.binary)
{
    std::mt19937 random{unsigned(client)};
    for (std::string &packet : m_packets) {
        packet = m_binary ? makeData(options.size, random) : makeText(options.size, random);
        if (!m_binary)
            packet.insert(packet.begin(), MessageType);
    }
}

void Messages::check(std::uint64_t number, std::string_view packet, bool binary) const
{
    if (binary != m_binary || packet != m_packets[number % Count])
        fail("an echo differs from what was sent");
}

} // namespace Load
