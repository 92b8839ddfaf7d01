/// A link or a picture of a lesson's prose.
struct Link: Sendable, Equatable {
    /// Where it leads, as the lesson has it.
    let address: String
    let isPicture: Bool
    /// Whether it has no text of its own: `[](#block.gates)` says what that is called.
    var isBare = false
    let spot: Spot
    /// How many characters the address takes.
    let length: Int
}

/// A place in a text as it is found; how many characters stand before it in its line is counted where it is asked for.
struct Spot: Hashable, Sendable {
    let line: Int
    /// In the text that it was found in.
    let index: String.Index
}

extension Link {
    /// `https` of `https://…`; `nil` for an address within the lesson or beside it.
    var scheme: String? {
        guard let colon = address.firstIndex(of: ":") else { return nil }
        let scheme = address[..<colon]
        guard let first = scheme.first, first.isASCII, first.isLetter, scheme.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+.-".contains($0)) })
        else { return nil }
        return scheme.lowercased()
    }

    /// Whether it leads to something beside the lesson: it has no scheme, and does not begin at a server's root.
    var isRelative: Bool { scheme == nil && !address.hasPrefix("/") }

    /// What stands behind `#`; `nil` where there is none.
    var anchor: Substring? { address.firstIndex(of: "#").map { address[address.index(after: $0)...] } }

    /// The file that a relative address names, without what it asks of it; empty for a place in the lesson itself.
    var path: Substring { address.prefix { $0 != "#" && $0 != "?" } }
}
