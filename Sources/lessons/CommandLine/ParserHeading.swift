import Wording

/// What ArgumentParser puts around help and usage, each by its English.
enum ParserHeading: String, CaseIterable {
    case overview = "OVERVIEW: "
    case usage = "USAGE: "
    case arguments = "ARGUMENTS:"
    case options = "OPTIONS:"
    case subcommands = "SUBCOMMANDS:"
    case error = "Error: "
    case help = "Help:  "
    case shortUsage = "Usage: "

    /// With what aligns a line that follows.
    func told(in language: ReaderLanguage) -> String {
        switch language {
        case .english: rawValue
        case .korean: korean
        }
    }

    private var korean: String {
        switch self {
        case .overview: "개요: "
        case .usage, .shortUsage: "사용법: "
        case .arguments: "인자:"
        case .options: "옵션:"
        case .subcommands: "하위 명령:"
        case .error: "오류: "
        case .help: "도움말:  "
        }
    }
}

/// What ArgumentParser puts within a line of help.
enum ParserPhrase {
    /// The line with these said in Korean.
    static func korean(_ line: String) -> String {
        var line = line
        for (english, korean) in fixed { line = line.replacing(english, with: korean) }
        line = line.replacing(/See '(.+?)' for detailed help\./) { "자세한 도움말은 '\($0.1)'로 볼 수 있습니다." }
        line = line.replacing(/See '(.+?)' for more information\./) { "자세한 내용은 '\($0.1)'로 볼 수 있습니다." }
        line = line.replacing(/\(values: (.+?); default: (.+?)\)$/) { "(값: \($0.1), 기본값: \($0.2))" }
        line = line.replacing(/\(values: (.+?)\)$/) { "(값: \($0.1))" }
        line = line.replacing(/\(default: (.+?)\)$/) { "(기본값: \($0.1))" }
        return line
    }

    private static let fixed = [
        ("Show help information.", "도움말을 보여 줍니다."), ("Show the version.", "버전을 보여 줍니다."),
        ("Show subcommand help information.", "하위 명령의 도움말을 보여 줍니다."), ("<subcommand>", "<하위 명령>"), ("[<options>]", "[<옵션>]"),
    ]
}
