// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <optional>

struct xcb_connection_t;

namespace guiche
{

using Instant = std::chrono::steady_clock::time_point;

// Sees the windows that come up on the display named by $DISPLAY, whosever they are.
class WindowWatch
{
public:
    WindowWatch();
    ~WindowWatch();
    WindowWatch(const WindowWatch &) = delete;
    WindowWatch &operator=(const WindowWatch &) = delete;

    bool isWatching() const;

    // Forgets what came up until now.
    void clear();
    // When the first real window came up, neither a menu or a tooltip nor smaller than 100 × 100; nothing if none did
    // in time.
    std::optional<Instant> waitForWindow(std::chrono::milliseconds patience);

private:
    struct Disconnect {
        void operator()(xcb_connection_t *connection) const;
    };

    std::unique_ptr<xcb_connection_t, Disconnect> m_connection;
};

} // namespace guiche
