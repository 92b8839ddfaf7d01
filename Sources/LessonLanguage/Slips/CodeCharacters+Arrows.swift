import Foundation

// Functions without names in another language's way: `w => w.count`, `(v) => v * v`.
extension CodeCharacters {
    mutating func arrow() {
        let sign = place
        place += 2
        guard let (start, names) = parameters(before: sign) else { return }
        var before = start - 1
        while before >= 0, scalars[before] == " " { before -= 1 }
        guard before >= 0, "({,=".unicodeScalars.contains(scalars[before]) else { return }
        // `{ a, b => a + b }` has more parameters than the one that is read.
        if scalars[before] == ",", scalars[..<before].last(where: { "({\n".unicodeScalars.contains($0) }) == "{" { return }
        let end = bodyEnd(from: sign + 2)
        let body = text(sign + 2, end).trimmingCharacters(in: .whitespaces)
        let words = body.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
        // What says nothing of its parameters is a comparison: `n => 3`.
        guard names.contains(where: words.contains), !body.hasPrefix("{") else { return }
        let plain = names.joined(separator: ", ")
        if scalars[before] == "{" {
            change(sign, sign + 2, "in")
            found.append(Found(range: range(start, end), slip: .syntax(.lambda, write: "{ \(plain) in \(body) }")))
            return
        }
        // A function that is given a name says what it takes.
        let head = scalars[before] == "=" ? "(\(names.map { "\($0): Double" }.joined(separator: ", ")))" : plain
        change(start, sign + 2, "{ \(head) in")
        var last = end
        while last > sign + 2, scalars[last - 1] == " " { last -= 1 }
        change(last, last, " }")
        found.append(Found(range: range(start, end), slip: .syntax(.lambda, write: "{ \(head) in \(body) }")))
    }

    /// The names before an arrow, alone or in brackets, and where they begin.
    private func parameters(before sign: Int) -> (start: Int, names: [String])? {
        var end = sign
        while end > 0, scalars[end - 1] == " " { end -= 1 }
        var start = end
        func isOfName(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_" }
        guard end > 0 else { return nil }
        if scalars[end - 1] == ")" {
            while start > 0, scalars[start - 1] != "(" { start -= 1 }
            guard start > 0 else { return nil }
            let names = text(start, end - 1).split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
            guard !names.isEmpty, names.allSatisfy({ !$0.isEmpty && $0.unicodeScalars.allSatisfy(isOfName) }) else { return nil }
            return (start - 1, names)
        }
        while start > 0, isOfName(scalars[start - 1]) { start -= 1 }
        return start == end ? nil : (start, [text(start, end)])
    }

    private func bodyEnd(from start: Int) -> Int {
        var (end, depth) = (start, 0)
        while end < scalars.count, scalars[end] != "\n" {
            let scalar = scalars[end]
            if "([{".unicodeScalars.contains(scalar) { depth += 1 }
            if ")]}".unicodeScalars.contains(scalar) {
                if depth == 0 { break }
                depth -= 1
            }
            if scalar == ",", depth == 0 { break }
            // The sign that ends a statement in some languages.
            if scalar == ";", depth == 0, end + 1 == scalars.count || scalars[end + 1] == "\n" { break }
            end += 1
        }
        return end
    }
}
