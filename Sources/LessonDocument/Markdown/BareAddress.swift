/// Addresses that stand in a text as they are, as GitHub's Markdown finds them: `https://…`, `http://…`, `www.…` and `name@place.org`.
///
/// Where a Korean particle follows a server's name at once, the address ends before it: `https://colab.kr에서`.
struct BareAddress: Equatable {
    let range: Range<String.Index>
    /// What the link leads to.
    let target: String
}

extension BareAddress {
    static func all(in text: Substring) -> [BareAddress] {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }) else { return [] }
        var found: [BareAddress] = []
        var position = text.startIndex
        while position < text.endIndex {
            guard let next = text[position...].firstIndex(where: { "hHwWfF@".contains($0) }) else { break }
            let floor = found.last?.range.upperBound ?? text.startIndex
            if text[..<next].last(where: { !$0.isWhitespace }) == "<" {
                // As in `<name@place.org>` with something that makes it none.
                position = text.index(after: next)
            } else if let address = text[next] == "@" ? mail(in: text, at: next, from: floor) : web(in: text, at: next) {
                found.append(address)
                position = address.range.upperBound
            } else {
                position = text.index(after: next)
            }
        }
        return found
    }

    private static let schemes = ["https://", "http://", "ftp://"]

    private static func web(in text: Substring, at start: String.Index) -> BareAddress? {
        if start > text.startIndex {
            let before = text[text.index(before: start)]
            guard before.isWhitespace || "*_~([\"'“‘".contains(before) || !before.isASCII else { return nil }
        }
        let rest = text[start...]
        let prefix = rest.prefix(8).lowercased()
        let scheme = schemes.first { prefix.hasPrefix($0) }
        guard scheme != nil || prefix.hasPrefix("www.") else { return nil }
        let server = rest[text.index(start, offsetBy: scheme?.count ?? 0)...]
        let name = server.prefix(while: isOfServer)
        // A scheme makes a name without points one too: `http://localhost:8888`.
        let bare = name.last == "." ? name.dropLast() : name
        guard isServer(name) || scheme != nil && bare.first.map({ $0.isLetter || $0.isNumber }) == true && !bare.contains(where: { "._".contains($0) })
        else { return nil }
        var address = rest[..<name.endIndex]
        if let behind = text[name.endIndex...].first, behind.isASCII {
            address = rest[..<text[name.endIndex...].prefix { !$0.isWhitespace && $0 != "<" }.endIndex]
        }
        address = withoutEnd(address)
        guard address.endIndex > server.startIndex else { return nil }
        return BareAddress(range: address.startIndex..<address.endIndex, target: (scheme == nil ? "http://" : "") + address)
    }

    private static func isOfServer(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber || character == "-" || character == "_" || character == ".")
    }

    private static func isServer(_ name: Substring) -> Bool {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count > 1, parts.dropLast().allSatisfy({ !$0.isEmpty }), parts.count > 2 || !parts[1].isEmpty else { return false }
        return !parts.suffix(2).contains { $0.contains("_") }
    }

    /// What belongs to the sentence and not to the address: its punctuation, and a bracket that closes none of the address.
    private static func withoutEnd(_ address: Substring) -> Substring {
        var address = address
        while let last = address.last {
            if last == ")" {
                guard address.count(where: { $0 == ")" }) > address.count(where: { $0 == "(" }) else { break }
            } else if !"?!.,:;*_~'\"".contains(last) {
                break
            }
            address.removeLast()
        }
        return address
    }

    private static func mail(in text: Substring, at sign: String.Index, from floor: String.Index) -> BareAddress? {
        let before = text[floor..<sign]
        let start = before.lastIndex { !($0.isASCII && ($0.isLetter || $0.isNumber || ".-_+".contains($0))) }.map { text.index(after: $0) } ?? floor
        var place = text[text.index(after: sign)...].prefix(while: isOfServer)
        while place.last == "." { place.removeLast() }
        let parts = place.split(separator: ".", omittingEmptySubsequences: false)
        guard start == text.startIndex || text[text.index(before: start)] != "<", start < sign, parts.count > 1, parts.allSatisfy({ !$0.isEmpty }),
            let last = place.last, last != "-", last != "_"
        else { return nil }
        return BareAddress(range: start..<place.endIndex, target: "mailto:" + text[start..<place.endIndex])
    }
}
