import Wording

extension ArithmeticFault {
    var korean: String {
        switch self {
        case .divisionByZero(let number, let isRemainder):
            isRemainder ? "0으로 나눈 나머지는 구할 수 없습니다: \(number) % 0" : "0으로 나눌 수 없습니다: \(number) / 0"
        case .overflow(let left, let symbol, let right, let type): overflow("\(left) \(symbol) \(right)의 결과가", type)
        case .quotientOverflow(let left, let right, let type): overflow("\(left) / \(right)의 결과가", type)
        case .negative(let number, let type): overflow("\(number)의 부호를 바꾼 값이", type)
        case .absolute(let number): overflow("\(number)의 절댓값이", "Int")
        case .result: overflow("결과가", "Int")
        case .countedTooFar: "산술 오버플로: \("\(Int.max)".with(.을를)) 넘어서까지 세었습니다"
        case .notInt(let number, let reason): "\("\(number)".with(.은는)) \(reason.korean) Int로 바꿀 수 없습니다"
        case .outside(let number, let type, let least, let greatest):
            "\("\(number)".with(.은는)) \(type.with(.으로)) 바꿀 수 없습니다. \(type)에는 \(least)부터 \(greatest)까지 담을 수 있습니다"
        case .radix(let radix): "\(radix)진법으로는 숫자를 적을 수 없습니다. 2진법부터 36진법까지 쓸 수 있습니다"
        case .strideOfZero: "'stride'의 간격은 0일 수 없습니다"
        }
    }

    private func overflow(_ what: String, _ type: String) -> String { "산술 오버플로: \(what) \(type)의 범위를 벗어납니다" }
}

extension ArithmeticFault.NotInt {
    fileprivate var korean: String {
        switch self {
        case .notANumber: "숫자가 아니므로"
        case .infinite: "무한대이므로"
        case .tooLarge: "너무 크므로"
        }
    }
}
