// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/SheetLanguage.h"

#include "translations/Translator.h"
#include "ui/text/Language.h"

using namespace Qt::StringLiterals;

namespace cli {

OptionSpec sheetLanguageOption()
{
    return {u"language"_s, u"L"_s, u"of the sheets: nl, fr, de, en"_s};
}

bool inSheetLanguage(Invocation &call, const std::function<void()> &work)
{
    const QString asked = call.arguments().value(u"language"_s);
    if (!asked.isEmpty() && !ui::languages().contains(asked))
        call.refuseUsage(u"--language takes nl, fr, de or en."_s);
    const auto settings = call.host().settings();
    if (!settings)
        call.fail(settings.error());
    if (call.isFinished())
        return false;
    translations::Translator translator;
    translator.use(asked.isEmpty() ? (*settings)->language() : asked);
    work();
    return true;
}

} // namespace cli
