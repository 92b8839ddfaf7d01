import Wording

/// What ArgumentParser says of its own accord, read from its English.
package enum ParserSentence {
    case unknownOption(String, nearest: String?)
    case missingValue(option: String)
    /// `-Pfoo` may be one option or several.
    case orMissingValue(option: String, in: String)
    case takesNoValue(option: String, value: String)
    case unexpected([String])
    case missingArgument(String)
    case invalidValue(String, of: String, allowed: [String])
    case invalidOption(String)
    case noShell, unknownShell(String), shellsAre

    package init?(_ line: String) {
        if let match = line.wholeMatch(of: /Unknown option '(.+?)'\. Did you mean '(.+?)'\?/) {
            self = .unknownOption(String(match.1), nearest: MeantWord.option(String(match.1)) ?? nearestName(to: String(match.1), among: [String(match.2)]))
        } else if let match = line.wholeMatch(of: /Unknown option '(.+)'/) {
            self = .unknownOption(String(match.1), nearest: MeantWord.option(String(match.1)))
        } else if let match = line.wholeMatch(of: /\s*or: Missing value for '(.+?)' in '(.+)'/) {
            self = .orMissingValue(option: String(match.1), in: String(match.2))
        } else if let match = line.wholeMatch(of: /Missing value for '(.+)'/) {
            self = .missingValue(option: String(match.1))
        } else if let match = line.wholeMatch(of: /The option '(.+?)' does not take any value, but '(.*)' was specified\./) {
            self = .takesNoValue(option: String(match.1), value: String(match.2))
        } else if let match = line.wholeMatch(of: /Unexpected argument '(.*)'/) {
            self = .unexpected([String(match.1)])
        } else if let match = line.wholeMatch(of: /\d+ unexpected arguments: '(.*)'/) {
            self = .unexpected(String(match.1).split(separator: "', '", omittingEmptySubsequences: false).map(String.init))
        } else if let match = line.wholeMatch(of: /Missing expected argument '(.+)'/) {
            self = .missingArgument(String(match.1))
        } else if let match = line.wholeMatch(of: /The value '(.*)' is invalid for '(.+?)'(?:\. Please provide one of (.+)\.)?/) {
            let allowed = match.3.map { $0.matches(of: /'(.+?)'/).map { String($0.1) } } ?? []
            self = .invalidValue(String(match.1), of: String(match.2), allowed: allowed)
        } else if let match = line.wholeMatch(of: /Invalid option: (.+)/) {
            self = .invalidOption(String(match.1))
        } else if line == "Can't autodetect a supported shell." {
            self = .noShell
        } else if let match = line.wholeMatch(of: /Can't generate completion scripts for '(.*)'\./) {
            self = .unknownShell(String(match.1))
        } else if line == "Please use --generate-completion-script=<shell> with one of:" {
            self = .shellsAre
        } else {
            return nil
        }
    }

    /// An example of what an option wants, where it wants a number: `--seed 5` of `--seed <N>`.
    static func example(of option: String) -> (text: String, isWhole: Bool)? {
        guard let match = option.wholeMatch(of: /(.+) <(N|MB|S)>/) else { return nil }
        switch match.2 {
        case "N": return ("\(match.1) 5", true)
        case "MB": return ("\(match.1) 2000", true)
        default: return ("\(match.1) 60", false)
        }
    }
}
