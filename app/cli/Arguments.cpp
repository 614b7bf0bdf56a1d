// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Arguments.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

class Parser
{
public:
    Parser(const QStringList &words, const QList<CommandShape> &shapes)
        : m_words(words)
        , m_shapes(shapes)
    {
    }

    core::Result<Arguments, WrongUsage> run()
    {
        while (m_problem.isEmpty() && m_next < m_words.size())
            takeOne();
        if (m_problem.isEmpty() && !m_result.help && !m_result.version)
            checkWords();
        if (!m_problem.isEmpty())
            return WrongUsage{m_problem, m_result.command};
        return m_result;
    }

private:
    void takeOne()
    {
        const QString word = m_words.at(m_next++);
        if (m_onlyWords)
            m_result.words.append(word);
        else if (word == "--"_L1)
            m_onlyWords = true;
        else if (word.startsWith("--"_L1))
            takeOption(word.sliced(2));
        else if (m_result.command.isEmpty())
            takeCommand(word);
        else
            m_result.words.append(word);
    }

    // Some commands have two words: "outbox list".
    void takeCommand(const QString &word)
    {
        const QString second = m_next < m_words.size() ? m_words.at(m_next) : QString();
        for (const CommandShape &shape : m_shapes) {
            const bool two = shape.name == word + u' ' + second;
            if (!two && shape.name != word)
                continue;
            m_next += two ? 1 : 0;
            m_shape = &shape;
            m_result.command = shape.name;
            return;
        }
        const bool half = std::any_of(m_shapes.begin(), m_shapes.end(), [&](const auto &shape) {
            return shape.name.startsWith(word + u' ');
        });
        if (half && (second.isEmpty() || second.startsWith(u'-')))
            m_result.command = word;
        if (half && second == "--help"_L1)
            return;
        m_problem = half ? u"\"%1\" needs another word after it."_s.arg(word)
                         : u"There is no command \"%1\"."_s.arg(word.left(80));
    }

    void takeOption(const QString &text)
    {
        const qsizetype equals = text.indexOf(u'=');
        const QString name = equals < 0 ? text : text.left(equals);
        const OptionSpec *spec = find(name);
        if (!spec) {
            m_problem = u"There is no option --%1%2."_s.arg(
                name.left(80), m_shape ? u" for \"%1\""_s.arg(m_shape->name) : QString());
            return;
        }
        QString value;
        if (spec->value.isEmpty() && equals >= 0)
            m_problem = u"--%1 takes no value."_s.arg(name);
        else if (!spec->value.isEmpty())
            value = equals >= 0 ? text.sliced(equals + 1) : nextValue(name);
        if (m_problem.isEmpty())
            keep(name, value);
    }

    QString nextValue(const QString &name)
    {
        if (m_next < m_words.size() && !m_words.at(m_next).startsWith("--"_L1))
            return m_words.at(m_next++);
        m_problem = u"--%1 needs a value."_s.arg(name);
        return {};
    }

    void keep(const QString &name, const QString &value)
    {
        if (m_seen.contains(name)) {
            m_problem = u"--%1 is given twice."_s.arg(name);
            return;
        }
        m_seen.append(name);
        if (name == "json"_L1)
            m_result.json = true;
        else if (name == "help"_L1)
            m_result.help = true;
        else if (name == "version"_L1)
            m_result.version = true;
        else if (name == "data-dir"_L1)
            keepDataFolder(value);
        else
            m_result.options.insert(name, value);
    }

    void keepDataFolder(const QString &folder)
    {
        if (folder.isEmpty())
            m_problem = u"--data-dir needs a folder."_s;
        m_result.dataFolder = folder;
    }

    const OptionSpec *find(const QString &name) const
    {
        static const QList<OptionSpec> everywhere = globalOptions();
        const auto among = [&](const QList<OptionSpec> &specs) -> const OptionSpec * {
            const auto found = std::find_if(specs.begin(), specs.end(),
                                            [&](const OptionSpec &o) { return o.name == name; });
            return found == specs.end() ? nullptr : &*found;
        };
        const OptionSpec *own = m_shape ? among(m_shape->options) : nullptr;
        return own ? own : among(everywhere);
    }

    void checkWords()
    {
        if (!m_shape)
            m_problem = u"A command is needed."_s;
        else if (m_result.words.size() < m_shape->leastWords)
            m_problem = u"\"%1\" needs more: see its --help."_s.arg(m_shape->name);
        else if (m_shape->mostWords >= 0 && m_result.words.size() > m_shape->mostWords)
            m_problem = u"\"%1\" takes fewer words: see its --help."_s.arg(m_shape->name);
    }

    const QStringList &m_words;
    const QList<CommandShape> &m_shapes;
    const CommandShape *m_shape = nullptr;
    qsizetype m_next = 0;
    bool m_onlyWords = false;
    QStringList m_seen;
    QString m_problem;
    Arguments m_result;
};

} // namespace

core::Result<Arguments, WrongUsage> parseArguments(const QStringList &words,
                                                   const QList<CommandShape> &shapes)
{
    return Parser(words, shapes).run();
}

QList<OptionSpec> globalOptions()
{
    return {{u"data-dir"_s, u"DIR"_s, u"the data folder, instead of the usual one"_s},
            {u"json"_s, {}, u"one JSON object per line on stdout; messages go to stderr"_s},
            {u"help"_s, {}, u"what can be done, for the program or for one command"_s},
            {u"version"_s, {}, u"the version"_s}};
}

} // namespace cli
