// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <algorithm>
#include <cstdio>
#include <vector>

// Times of one thing done many times, in microseconds.
class Samples
{
public:
    template <class Work>
    void time(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        m_values.push_back(static_cast<double>(timer.nsecsElapsed()) / 1000.0);
    }
    [[nodiscard]] double quantile(double share) const
    {
        std::vector<double> sorted = m_values;
        std::sort(sorted.begin(), sorted.end());
        const auto place = static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1));
        return sorted[place];
    }
    [[nodiscard]] double median() const { return quantile(0.5); }

private:
    std::vector<double> m_values;
};

// One line of the report. Absolute times depend on the machine; the ratio is what counts.
inline void report(const char *what, double microseconds, double bar, double reference = 0,
                   const char *referenceName = "", double ratioBar = 0)
{
    const bool inTime = microseconds <= bar;
    const bool inRatio = ratioBar <= 0 || microseconds <= reference * ratioBar;
    std::printf("%-46s %12.1f us   bar %12.0f us", what, microseconds, bar);
    if (reference > 0)
        std::printf("   %6.2f x %s (%.1f us)", microseconds / reference, referenceName, reference);
    if (ratioBar > 0)
        std::printf(", bar %.1f x", ratioBar);
    std::printf("   %s\n", inTime && inRatio ? "met" : "MISSED");
    std::fflush(stdout);
}

inline void reportCount(const char *what, double count, double bar, const char *unit = "")
{
    std::printf("%-46s %12.1f %-2s   bar %12.0f %-2s   %s\n", what, count, unit, bar, unit,
                count <= bar ? "met" : "MISSED");
    std::fflush(stdout);
}
