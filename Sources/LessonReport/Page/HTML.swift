// The few words of HTML that all parts of the page are written with. What comes from a lesson passes `escape`.

import RNN

/// A text with what HTML reads as markup made harmless, for content and for attribute values alike.
func escape(_ text: some StringProtocol) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
        switch scalar {
        case "&": escaped += "&amp;"
        case "<": escaped += "&lt;"
        case ">": escaped += "&gt;"
        case "\"": escaped += "&quot;"
        case "'": escaped += "&#39;"
        case "\n", "\t": escaped.unicodeScalars.append(scalar)
        case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": escaped += "\u{FFFD}"
        default: escaped.unicodeScalars.append(scalar)
        }
    }
    return escaped
}

/// An element. Attributes are escaped, those that are `nil` left out; `content` is HTML already.
func element(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: String) -> String {
    "\(openingTag(name, attributes))\(content)</\(name)>"
}

/// An element whose content is text.
func element(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: some StringProtocol) -> String {
    element(name, attributes, escape(text))
}

func openingTag(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) -> String {
    var tag = "<\(name)"
    for case (let key, let value?) in attributes { tag += " \(key)=\(quoted(value))" }
    return tag + ">"
}

/// An attribute's value: without quotes where HTML needs none, since there are thousands on a page.
func quoted(_ value: String) -> String {
    let isPlain =
        !value.isEmpty
        && value.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "#"), UInt8(ascii: "_"), 0x80...0xFF:
                true
            default: false
            }
        }
    return isPlain ? value : "\"\(escape(value))\""
}

/// A sentence whose `names` are set as code.
func withCode(_ sentence: String) -> String {
    let parts = sentence.split(separator: "`", omittingEmptySubsequences: false)
    guard parts.count % 2 == 1 else { return escape(sentence) }
    return parts.enumerated().map { $0 % 2 == 1 ? element("code", text: $1) : escape($1) }.joined()
}

/// Fixed-width text whose wide letters take exactly two columns each, whatever faces the reader has.
func cells(_ text: some StringProtocol) -> String {
    text.map { displayWidth(String($0)) == 2 ? "<b class=w>\(escape(String($0)))</b>" : escape(String($0)) }.joined()
}

/// A table's head and body. A column of numbers is set to the right.
func table(columns: [String], rows: [[String]], caption: String? = nil) -> String {
    let texts = columns.indices.map { column in rows.map { $0.indices.contains(column) ? $0[column] : "" } }
    let numbers = texts.map(NumberColumn.init)
    // What has no name is no head, in this row or in the first column.
    let head = zip(columns, numbers).map {
        $0.isEmpty ? "<td></td>" : element("th", ["scope": "col", "class": $1 == nil ? nil : "n"], text: $0)
    }.joined()
    let body = rows.indices.map { row in
        let cells = columns.indices.map { column in
            if let numbers = numbers[column] { return element("td", text: numbers.cells[row]) }
            let text = texts[column][row]
            return column == 0 && !text.isEmpty ? element("th", ["scope": "row"], text: text) : element("td", ["class": "l"], text: text)
        }
        return "<tr>\(cells.joined())</tr>\n"
    }
    return """
        <div class=table tabindex=0><table>
        \(caption.map { element("caption", text: $0) + "\n" } ?? "")<thead><tr>\(head)</tr></thead>
        <tbody>
        \(body.joined())</tbody>
        </table></div>

        """
}
