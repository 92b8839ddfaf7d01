import Wording

extension ParserSentence {
    package var korean: String {
        switch self {
        case .unknownOption(let option, let nearest):
            "'\(option)' 옵션은 없습니다"
                + (nearest.map { ". 혹시 \("'\($0)'".with(.을를)) 쓰려던 것인가요?" }
                    ?? (MeantWord.mayBeParameter(option) ? ". 레슨의 매개변수라면 '-P \(option.dropFirst(2)):5'처럼 적어 주세요" : ""))
        case .missingValue(let option): "'\(option)'에 값이 없습니다" + Self.asIn(option)
        case .orMissingValue(let option, let whole): "   또는: '\(whole)'의 '\(option)'에 값이 없습니다"
        case .takesNoValue(let option, let value): "'\(option)' 옵션은 값을 받지 않습니다. \("'\(value)'".with(.을를)) 빼 주세요"
        case .unexpected(let arguments): "받을 수 없는 인자입니다: '\(arguments.joined(separator: "', '"))'. 지우거나, 빈칸이 든 이름이면 따옴표로 감싸 주세요"
        case .missingArgument(let argument): "'\(argument)' 인자가 없습니다"
        case .invalidValue(let value, let option, let allowed):
            "\("'\(value)'".with(.은는)) '\(option)'에 쓸 수 없는 값입니다"
                + (allowed.isEmpty ? Self.asIn(option) : ". \(allowed.map { "'\($0)'" }.joined(separator: ", ")) 가운데 하나를 적어 주세요")
        case .invalidOption(let option): "잘못된 옵션입니다: \(option)"
        case .noShell: "어떤 셸인지 알 수 없습니다."
        case .unknownShell(let shell): "'\(shell)' 셸의 완성 스크립트는 만들 수 없습니다."
        case .shellsAre: "--generate-completion-script=<shell>에 다음 가운데 하나를 적어 주세요:"
        }
    }

    private static func asIn(_ option: String) -> String {
        example(of: option).map { ". '\($0.text)'처럼 \($0.isWhole ? "정수" : "0보다 큰 숫자")를 적어 주세요" } ?? ""
    }
}
