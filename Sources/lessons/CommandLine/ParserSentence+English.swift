import Wording

extension ParserSentence: Bilingual {
    package var english: String {
        switch self {
        case .unknownOption(let option, let nearest):
            "Unknown option '\(option)'"
                + (nearest.map { ". Did you mean '\($0)'?" }
                    ?? (MeantWord.mayBeParameter(option) ? "; if a parameter of the lesson is meant, write '-P \(option.dropFirst(2)):5'" : ""))
        case .missingValue(let option): "Missing value for '\(option)'" + Self.asIn(option)
        case .orMissingValue(let option, let whole): "   or: Missing value for '\(option)' in '\(whole)'"
        case .takesNoValue(let option, let value): "The option '\(option)' takes no value; leave out '\(value)'"
        case .unexpected(let arguments):
            "Unexpected argument\(arguments.count == 1 ? "" : "s") '\(arguments.joined(separator: "', '"))'; leave it out, or put a name with blanks in quotes"
        case .missingArgument(let argument): "Missing expected argument '\(argument)'"
        case .invalidValue(let value, let option, let allowed):
            "The value '\(value)' is invalid for '\(option)'"
                + (allowed.isEmpty ? Self.asIn(option) : "; write one of \(allowed.map { "'\($0)'" }.joined(separator: ", "))")
        case .invalidOption(let option): "Invalid option: \(option)"
        case .noShell: "Can't autodetect a supported shell."
        case .unknownShell(let shell): "Can't generate completion scripts for '\(shell)'."
        case .shellsAre: "Please use --generate-completion-script=<shell> with one of:"
        }
    }

    private static func asIn(_ option: String) -> String {
        example(of: option).map { "; write a \($0.isWhole ? "whole number" : "number above 0"), as in '\($0.text)'" } ?? ""
    }
}
