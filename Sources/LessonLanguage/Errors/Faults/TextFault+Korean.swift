extension TextFault {
    var korean: String {
        switch self {
        case .character(let count): "Character는 한 글자로 만드는데 \(count)글자를 주었습니다"
        case .paddingTooLong(let most): "텍스트의 길이는 \(most)글자까지만 채울 수 있습니다"
        case .padding: "텍스트를 이렇게 채울 수 없습니다"
        }
    }
}
