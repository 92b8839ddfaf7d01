import Wording

extension OperandError {
    var korean: String {
        switch self {
        case .noOperator(let symbol, let left, let right):
            "\("'\(left)'".with(.과와)) '\(right)' 타입 사이에는 연산자 \("'\(symbol)'".with(.을를)) 쓸 수 없습니다"
        case .equal(let symbol, let type):
            "'\(type)' 타입의 두 값에는 연산자 \("'\(symbol)'".with(.을를)) 쓸 수 없습니다" + (symbol == "%" ? ". 'truncatingRemainder(dividingBy:)'를 씁니다" : "")
        case .different(let symbol, let left, let right, let type):
            "\("'\(left)'".with(.과와)) '\(right)' 타입의 값 사이에는 연산자 \("'\(symbol)'".with(.을를)) 쓸 수 없습니다"
                + (type.map { ". '\($0)(…)'처럼 한쪽의 타입을 바꿉니다" } ?? "")
        case .unary(let symbol, let type): "'\(type)' 타입의 값 앞에는 연산자 \("'\(symbol)'".with(.을를)) 쓸 수 없습니다"
        case .negativeOfUnsigned(let type): "'\(type)' 타입에는 음수가 없으므로 앞에 '-'를 쓸 수 없습니다"
        case .noPrefix(let symbol, let type): "\("'\(symbol)'".with(.은는)) '\(type)' 타입의 값 앞에 붙이는 연산자가 아닙니다"
        case .noPostfix(let symbol):
            "\("'\(symbol)'".with(.은는)) 값 뒤에 붙이는 연산자가 아닙니다" + (symbol == "++" || symbol == "--" ? ". '\(symbol.prefix(1))= 1'로 씁니다" : "")
        case .comparedToNil(let type, let isAlways): "'\(type)' 타입은 옵셔널이 아니므로 'nil'과 비교하면 언제나 '\(isAlways)'입니다"
        case .neverNil(let type): "'??' 왼쪽의 '\(type)' 타입은 옵셔널이 아니므로 오른쪽은 쓰이지 않습니다"
        }
    }
}
