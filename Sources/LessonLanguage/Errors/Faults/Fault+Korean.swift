import Wording

extension Fault {
    var korean: String {
        switch self {
        case .arithmetic(let fault): fault.korean
        case .range(let fault): fault.korean
        case .index(let fault): fault.korean
        case .count(let fault): fault.korean
        case .collection(let fault): fault.korean
        case .access(let fault): fault.korean
        case .text(let fault): fault.korean
        case .format(let fault): "String(format:): \(fault.korean)"
        case .depth(let fault): fault.korean
        case .foundNil(let code):
            code.flatMap { NilSource($0) }?.korean
                ?? (code.map { "\("'\($0)'".with(.이가)) nil이어서" } ?? "값이 nil이어서") + " 옵셔널을 풀 수 없습니다"
        case .unexpectedError(let words): "'try!'로 부른 곳에서 오류가 났습니다: \(words.korean)"
        case .failed(let failure, let message): failure.korean + (message.isEmpty ? "" : ": \(message)")
        case .uncaught(let words): "던진 오류를 받는 곳이 없습니다: \(words.korean)"
        case .stopped(let reason): (reason ?? .interrupted).korean
        case .host(let words): words.korean
        case .language(let error): error.korean
        case .invalidBlock: "블록에 오류가 있습니다"
        case .unsound(let fault): fault.korean
        }
    }
}

extension Fault.Failure {
    fileprivate var korean: String {
        switch self {
        case .assertion: "'assert'에 쓴 조건이 거짓입니다"
        case .precondition: "'precondition'에 쓴 조건이 거짓입니다"
        case .fatalError: "치명적 오류"
        }
    }
}

extension Fault.Unsound {
    fileprivate var korean: String {
        switch self {
        case .call: "이것은 호출할 수 없습니다"
        case .functionValue: "이것은 함수 값으로 쓸 수 없습니다"
        case .functionValueOf(let name): "\("'\(name)'".with(.은는)) 함수 값으로 쓸 수 없습니다"
        case .property(let name): "\("'\(name)'".with(.은는)) 속성이 아닙니다"
        case .part: "이 부분에 오류가 있습니다"
        }
    }
}

extension StopFlag.Reason {
    fileprivate var korean: String {
        switch self {
        case .interrupted: "중단되었습니다"
        case .timeout: "멈추었습니다: 블록이 시간 제한을 넘겼습니다"
        case .memory: "멈추었습니다: 블록이 메모리 제한을 넘겼습니다"
        }
    }
}
