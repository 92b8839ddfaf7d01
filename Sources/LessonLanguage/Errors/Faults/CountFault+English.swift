extension CountFault {
    var english: String {
        switch self {
        case .negative(let count, .take): "can't take \(count) elements: the number is negative"
        case .negative(let count, .takeCharacters): "can't take \(count) characters: the number is negative"
        case .negative(let count, .drop): "can't drop \(count) elements: the number is negative"
        case .negative(let count, .split): "can't split \(count) times: the number is negative"
        case .negative(let count, .repeatElement): "can't repeat an element \(count) times: the number is negative"
        case .negative(let count, .makeList): "can't make a list of \(count) elements: the count is negative"
        case .removalFromEmpty(.first, let whole): "can't remove first element from an empty \(whole.english)"
        case .removalFromEmpty(.last, let whole): "can't remove last element from an empty \(whole.english)"
        case .removal(let removed, .list, let count): "can't remove \(removed) elements from a list of \(count)"
        case .removal(let removed, .text, let count): "can't remove \(removed) characters from a text of \(count)"
        case .listTooLong(let count): "a list of \(count) elements is too large for a lesson"
        case .sequenceTooLong(let most):
            "a sequence of more than \(most) elements is too large for a lesson; does it end? Take a part of it with 'prefix'"
        case .textTooLong: "a text of so many characters is too large for a lesson"
        case .characterTooLong: "a character with so many marks is too large for a lesson"
        }
    }
}

extension CountFault.Whole {
    fileprivate var english: String {
        switch self {
        case .list: "list"
        case .text: "text"
        }
    }
}
