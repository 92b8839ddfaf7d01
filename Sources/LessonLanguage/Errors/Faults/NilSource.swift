import Wording

/// What gave nothing where a value was forced, if its code shows that.
package enum NilSource: Bilingual {
    /// A dictionary without the key: its code, and the code without the last bracket.
    case key(of: String, key: String)
    /// A text that is no number.
    case number(code: String, type: String)

    init?(_ code: String) {
        if let match = code.wholeMatch(of: /(\w+)\[([^\[\]]+)\]/) {
            self = .key(of: String(match.1), key: String(match.2))
        } else if let match = code.wholeMatch(of: /(Int|Double|Float)\(.+\)/) {
            self = .number(code: code, type: String(match.1))
        } else {
            return nil
        }
    }

    /// The code that gave nothing.
    package var code: String {
        switch self {
        case .key(let name, let key): "\(name)[\(key)]"
        case .number(let code, _): code
        }
    }

    package var english: String {
        switch self {
        case .key(let name, let key): "`\(name)` has no key `\(key)`, so `\(name)[\(key)]` is nil and `!` finds no value; write `\(name)[\(key), default: 0]`"
        case .number(let code, let type):
            "the text is no \(type == "Int" ? "whole number" : "number"), so `\(code)` is nil and `!` finds no value; write `\(code) ?? 0`"
        }
    }

    package var korean: String {
        switch self {
        case .key(let name, let key):
            "`\(name)`에 키 \("`\(key)`".with(.이가)) 없어서 `\(name)[\(key)]`의 값은 nil이고, `!`로 꺼낼 값이 없습니다. `\(name)[\(key), default: 0]`으로 씁니다"
        case .number(let code, let type):
            "문자열이 \(type == "Int" ? "정수" : "숫자")가 아니어서 \("`\(code)`".with(.은는)) nil이고, `!`로 꺼낼 값이 없습니다. `\(code) ?? 0`으로 씁니다"
        }
    }
}
