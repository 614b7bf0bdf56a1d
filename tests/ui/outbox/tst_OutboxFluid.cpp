// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outbox/OutboxPage.h"

#include "WindowBench.h"
#include "support/SampleValues.h"

#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>
#include <utility>
#include <vector>

#include <ctime>

using namespace Qt::StringLiterals;

namespace {

#ifdef NDEBUG
constexpr int queued = 10'000;
constexpr int longestFrameSaves = 6;
#else
constexpr int queued = 2'000; // without optimisation everything takes some ten times as long,
constexpr int longestFrameSaves = 25; // but not SQLite, in which saving spends half of its time
#endif
constexpr double longestFrameMs = 50;
// Where that cannot be had (no optimisation, a busy machine): longestFrameSaves times what it takes
// to save one batch in the same run. Nearly thirty times, when everything was done at once.

// Of this thread: what other programs do meanwhile is no fault of ours. Waiting for the disk is
// not in it (bench_store).
double busyMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

QList<domain::Registration> dosesOf(int first, int count)
{
    QList<domain::Registration> doses;
    for (int i = first; i < first + count; ++i) {
        doses += sample::registration();
        doses.last().patient.number = sample::inszOf(i);
        doses.last().kind = domain::RegistrationKind::Given;
    }
    return doses;
}

// In the middle of eleven; `box` is of no further use.
double saveOfABatchMs(outbox::Outbox &box)
{
    std::vector<double> times;
    for (int i = 0; i < 11; ++i) {
        const auto doses = dosesOf(100 * i, 100);
        const double before = busyMs();
        if (!box.enqueueAll(doses))
            qFatal("not saved");
        times.push_back(busyMs() - before);
    }
    std::nth_element(times.begin(), times.begin() + 5, times.end());
    return times[5];
}

// How long the event loop was busy without looking for input, at most.
class Pulse
{
public:
    Pulse()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const double now = busyMs();
            m_longest = std::max(m_longest, now - std::exchange(m_last, now));
        });
        m_timer.start(0);
    }
    [[nodiscard]] double longest() const { return m_longest; }

private:
    QTimer m_timer;
    double m_last = busyMs();
    double m_longest = 0;
};

} // namespace

class tst_OutboxFluid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"prikpost.*=false"_s); }

    // fault 27: the window stays fluid while what waited two weeks goes.
    void whileAllGo()
    {
        WindowBench bench;
        bench.signIn();
        bench.taker.ability.batch = true;
        QVERIFY(bench.base.outbox.enqueueAll(dosesOf(0, queued)));
        bench.base.store.clock.advance(14 * 24 * 3600);
        ui::OutboxPresenter presenter(bench.services, bench.prompts, bench.sheets);
        ui::OutboxPage page(presenter, bench.theme);
        showFor(page, {1280, 700});
        const Pulse pulse;
        bench.outbox.start();
        QTRY_COMPARE_WITH_TIMEOUT(presenter.counts().accepted, queued, 250'000);
        const double longest = pulse.longest();
        WindowBench another;
        const double save = saveOfABatchMs(another.base.outbox);
        qInfo("longest time without a look at input: %.0f ms; saving a batch: %.0f ms", longest,
              save);
        QVERIFY(longest <= std::max(longestFrameMs, longestFrameSaves * save));
    }
};

QTEST_MAIN(tst_OutboxFluid)
#include "tst_OutboxFluid.moc"
