// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/windowwatch.h"

#include <poll.h>
#include <xcb/xcb.h>

#include <array>
#include <cstdlib>

namespace guiche
{

namespace
{

struct Free {
    void operator()(void *memory) const { std::free(memory); }
};

template<typename T>
using Reply = std::unique_ptr<T, Free>;

constexpr int smallest = 100; // pixels

bool isLarge(xcb_connection_t *connection, xcb_window_t window)
{
    const Reply<xcb_get_geometry_reply_t> geometry(
        xcb_get_geometry_reply(connection, xcb_get_geometry(connection, window), nullptr));
    return geometry && geometry->width > smallest && geometry->height > smallest;
}

} // namespace

void WindowWatch::Disconnect::operator()(xcb_connection_t *connection) const
{
    xcb_disconnect(connection);
}

WindowWatch::WindowWatch()
    : m_connection(xcb_connect(nullptr, nullptr)) // never null, but with an error in it
{
    if (!isWatching())
        return;
    const std::array<std::uint32_t, 1> events = {XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY};
    for (auto screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection.get())); screen.rem > 0;
         xcb_screen_next(&screen))
        xcb_change_window_attributes(m_connection.get(), screen.data->root, XCB_CW_EVENT_MASK, events.data());
    xcb_flush(m_connection.get());
}

WindowWatch::~WindowWatch() = default;

bool WindowWatch::isWatching() const
{
    return xcb_connection_has_error(m_connection.get()) == 0;
}

void WindowWatch::clear()
{
    // What the server has to tell precedes its reply.
    const Reply<xcb_get_input_focus_reply_t> reply(
        xcb_get_input_focus_reply(m_connection.get(), xcb_get_input_focus(m_connection.get()), nullptr));
    while (const Reply<xcb_generic_event_t> event{xcb_poll_for_event(m_connection.get())}) { }
}

std::optional<Instant> WindowWatch::waitForWindow(std::chrono::milliseconds patience)
{
    const Instant end = std::chrono::steady_clock::now() + patience;
    while (isWatching()) {
        while (const Reply<xcb_generic_event_t> event{xcb_poll_for_event(m_connection.get())}) {
            const Instant now = std::chrono::steady_clock::now();
            constexpr unsigned fromAnotherClient = 0x80;
            if ((event->response_type & ~fromAnotherClient) != XCB_MAP_NOTIFY)
                continue;
            const auto *map = reinterpret_cast<const xcb_map_notify_event_t *>(event.get());
            if (!map->override_redirect && isLarge(m_connection.get(), map->window))
                return now;
        }
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
        if (left.count() <= 0)
            return {};
        pollfd readable{.fd = xcb_get_file_descriptor(m_connection.get()), .events = POLLIN, .revents = 0};
        ::poll(&readable, 1, static_cast<int>(left.count()));
    }
    return {};
}

} // namespace guiche
