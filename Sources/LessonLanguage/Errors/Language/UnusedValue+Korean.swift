import Wording

extension UnusedValue {
    var korean: String {
        let what =
            switch kind {
            case .call(let name): "'\(name)' 호출의 결과를 쓰지 않습니다"
            case .initializer(let type): "만든 '\(type)' 값을 쓰지 않습니다"
            case .operation(let symbol): "연산자 '\(symbol)'의 결과를 쓰지 않습니다"
            case .comparison: "연산자 '=='의 결과를 쓰지 않습니다"
            case .name(let name): "\("'\(name)'".with(.을를)) 쓰지 않습니다"
            case .literal: "값을 적기만 하고 쓰지 않습니다"
            case .tried: "'try?'의 결과를 쓰지 않습니다"
            case .value(let type): "타입이 '\(type)'인 값을 쓰지 않습니다"
            }
        if case .comparison(let target, let value) = kind {
            return "\(what). '=='는 비교만 합니다. '\(target)'에 값을 주려면 '\(target) = \(value)'\(Self.quoting(value)) 씁니다"
        }
        return "\(what). 저절로 보이는 것은 블록의 마지막 식뿐입니다. 보이려면 '\(shown)', 버리려면 '\(dropped)'\(Self.quoting(code ?? "")) 씁니다"
    }

    /// `라고` or `이라고`, by the last sound of the code before it.
    private static func quoting(_ code: String) -> String { String("\(code)".with(.이).dropFirst(code.count)) + "라고" }
}
