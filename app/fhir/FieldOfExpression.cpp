// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Problem.h"
#include "fhir/OperationOutcome.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace fhir {

namespace {

using domain::Field;

struct FieldWord
{
    QLatin1StringView word;
    Field field;
};

// The table of the register's guide: element of the resource to field of the form.
constexpr std::array elementWords{
    FieldWord{"statusReason"_L1, Field::NotGivenReason},
    FieldWord{"vaccineCode"_L1, Field::Product},
    FieldWord{"patient"_L1, Field::Patient},
    FieldWord{"occurrence"_L1, Field::Date},
    FieldWord{"occurrenceDateTime"_L1, Field::Date},
    FieldWord{"occurrenceString"_L1, Field::Date},
    FieldWord{"lotNumber"_L1, Field::Lot},
    FieldWord{"expirationDate"_L1, Field::Expiry},
    FieldWord{"site"_L1, Field::Site},
    FieldWord{"route"_L1, Field::Route},
    FieldWord{"doseQuantity"_L1, Field::Dose},
    FieldWord{"performer"_L1, Field::Performer},
    FieldWord{"note"_L1, Field::Remark},
    FieldWord{"reasonCode"_L1, Field::Prophylaxis},
    FieldWord{"encounter"_L1, Field::Organization},
    FieldWord{"contained"_L1, Field::Organization},
    FieldWord{"location"_L1, Field::Place},
};

// Words in the last part of an extension's URL, or the whole name of an inner extension.
constexpr std::array extensionWords{
    FieldWord{"lotNumber"_L1, Field::Lot},
    FieldWord{"expirationDate"_L1, Field::Expiry},
    FieldWord{"administeredProduct"_L1, Field::Product},
    FieldWord{"laterality"_L1, Field::Side},
    FieldWord{"recorder"_L1, Field::Performer},
    FieldWord{"stock-"_L1, Field::FreeStock},
    FieldWord{"confirmationStatus"_L1, Field::Confirmation},
    FieldWord{"note"_L1, Field::Remark},
};

// Inside contained resources and the encounter.
constexpr std::array containedWords{
    FieldWord{"serviceProvider"_L1, Field::Organization},
    FieldWord{"country"_L1, Field::Country},
    FieldWord{"location"_L1, Field::Place},
    FieldWord{"type"_L1, Field::Place},
    FieldWord{"subject"_L1, Field::Patient},
    FieldWord{"name"_L1, Field::Patient},
    FieldWord{"birthDate"_L1, Field::Patient},
    FieldWord{"postalCode"_L1, Field::Patient},
    FieldWord{"lotNumber"_L1, Field::Lot},
    FieldWord{"expirationDate"_L1, Field::Expiry},
};

struct Step
{
    QString name;
    QString argument; // of extension('…') or ofType(…)
};

Step toStep(QString text)
{
    if (text.startsWith("f:"_L1))
        text.remove(0, 2);
    const qsizetype open = text.indexOf(u'(');
    if (open < 0)
        return {text.section(u'[', 0, 0), {}};
    QString argument = text.mid(open + 1).section(u')', 0, 0);
    argument.remove(u'\'').remove(u'"');
    return {text.left(open), argument.section(u'/', -1)};
}

// Splits at the dots of FHIRPath or the slashes of XPath that stand outside quotes and brackets.
QList<Step> stepsOf(QStringView expression)
{
    QList<Step> steps;
    QString current;
    int depth = 0;
    for (const QChar c : expression) {
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (depth <= 0 && (c == u'.' || c == u'/')) {
            steps.append(toStep(current));
            current.clear();
        } else {
            current += c;
        }
    }
    steps.append(toStep(current));
    return steps;
}

template <std::size_t size>
std::optional<Field> wordField(const std::array<FieldWord, size> &words, QStringView name)
{
    for (const FieldWord &word : words)
        if (name == word.word)
            return word.field;
    return std::nullopt;
}

std::optional<Field> extensionField(QStringView urlEnd)
{
    for (const FieldWord &word : extensionWords)
        if (urlEnd.contains(word.word))
            return word.field;
    return std::nullopt;
}

// The innermost extension that is known says most.
std::optional<Field> innermostExtension(const QList<Step> &steps)
{
    for (auto step = steps.crbegin(); step != steps.crend(); ++step)
        if (step->name == "extension"_L1)
            if (const auto field = extensionField(step->argument))
                return field;
    return std::nullopt;
}

bool isContainer(const Step &step)
{
    return step.name == "contained"_L1 || step.name == "encounter"_L1;
}

std::optional<Field> containedField(const QList<Step> &steps, qsizetype container)
{
    for (const Step &step : steps.mid(container + 1)) {
        if (step.argument == "Patient"_L1)
            return Field::Patient;
        if (const auto field = wordField(containedWords, step.name))
            return field;
    }
    return wordField(elementWords, steps[container].name);
}

std::optional<Field> elementField(const QList<Step> &steps)
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (isContainer(steps[i]))
            return containedField(steps, i);
        if (const auto field = wordField(elementWords, steps[i].name))
            return field;
    }
    return std::nullopt;
}

} // namespace

QString fieldOfExpression(QStringView expression)
{
    const QList<Step> steps = stepsOf(expression);
    auto field = innermostExtension(steps);
    if (!field)
        field = elementField(steps);
    return field ? QString(domain::name(*field)) : QString();
}

} // namespace fhir
