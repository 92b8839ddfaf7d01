import ArgumentParser
import Wording

/// `--lang ko`: the language of all that a command says, `--help` too.
struct LanguageOption: ParsableArguments {
    // `Reader` has found it before this is parsed; here it is checked, and told of by `--help`.
    @Option(name: .customLong("lang"), help: ArgumentHelp(HelpText.language.said, valueName: "ko|en"))
    var language: ReaderLanguage?
}

extension ReaderLanguage: ExpressibleByArgument {
    public init?(argument: String) { self.init(tag: argument) }
}
