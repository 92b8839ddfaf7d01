extension TextFault {
    var english: String {
        switch self {
        case .character(let count): "a Character is made from a text of one character, not of \(count)"
        case .paddingTooLong(let most): "a text can't be padded to more than \(most) characters"
        case .padding: "the text can't be padded so"
        }
    }
}
