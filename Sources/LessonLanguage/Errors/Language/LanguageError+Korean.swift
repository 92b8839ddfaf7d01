import Wording

extension LanguageError {
    var korean: String {
        switch self {
        case .syntax(let error): shortened(error.korean)
        case .refusal(let error): shortened(error.korean)
        case .name(let error): shortened(error.korean)
        case .type(let error): shortened(error.korean)
        case .inference(let error): shortened(error.korean)
        case .call(let error): shortened(error.korean)
        case .label(let error): shortened(error.korean)
        case .closure(let error): shortened(error.korean)
        case .operand(let error): shortened(error.korean)
        case .assignment(let error): shortened(error.korean)
        case .declaration(let error): shortened(error.korean)
        case .statement(let error): shortened(error.korean)
        case .pattern(let error): shortened(error.korean)
        case .initialisation(let error): shortened(error.korean)
        case .limit(let error): shortened(error.korean)
        case .corrected(let error, write: let code): error.korean + ". \("`\(code)`".with(.으로)) 씁니다"
        case .argument(let error, of: let callee): error.korean.with(callee.korean, of: callee)
        case .instance(let line, let error): shortened("이 타입들로 부르면 \(line)행에서 오류가 납니다: \(error.korean)")
        case .unused(let value): shortened(value.korean)
        case .doubt(let doubt): shortened(doubt.korean)
        case .slip(let slip): shortened(slip.korean)
        case .host(let text): shortened("미리 준비된 이름의 선언을 읽을 수 없습니다: \(text)")
        }
    }
}

extension Callee {
    /// For the end of a message.
    fileprivate var korean: String { ". '\(name)'의 선언은 '\(signature)'입니다" + (documentation.isEmpty ? "" : ": \(documentation.told(in: .korean))") }
}

extension ParameterNote? {
    /// For the end of a message.
    var korean: String { map { ". \("'\($0.name)'".with(.은는)) \($0.documentation.told(in: .korean))입니다" } ?? "" }
}
