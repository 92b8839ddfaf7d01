print([1, 2, 3].joined(separator: ","))
// error: 1: no 'joined' takes (separator: String); there is: joined(separator: Element) -> Element where Element: Sequence; joined(separator: String = "") -> String where Element: StringProtocol
