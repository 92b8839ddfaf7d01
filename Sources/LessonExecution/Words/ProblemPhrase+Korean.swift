import Wording

extension ProblemPhrase {
    package var korean: String {
        switch self {
        case .severity(.error): "오류"
        case .severity(.warning): "경고"
        case .suggestion(let sentence, let name): "\(sentence). 혹시 \("'\(name)'".with(.을를)) 쓰려던 것입니까?"
        case .moreBytes(let count): " … (나머지 \(count)바이트는 생략)"
        case .moreNotes(let count): "… 그 밖에 \(count)개"
        }
    }
}
