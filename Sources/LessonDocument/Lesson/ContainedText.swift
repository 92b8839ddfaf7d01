extension StringProtocol {
    /// Whether these bytes are in it, as the document's marks are looked for. Foundation's `contains`, which would be called instead, bridges to
    /// another kind of string and folds its characters.
    func contains(_ text: String) -> Bool {
        var own = Substring(self)
        var text = text
        return own.withUTF8 { bytes in
            text.withUTF8 { wanted in
                guard let first = wanted.first else { return true }
                var start = 0
                while bytes.count - start >= wanted.count, let next = bytes[start...].firstIndex(of: first), bytes.count - next >= wanted.count {
                    if bytes[next..<next + wanted.count].elementsEqual(wanted) { return true }
                    start = next + 1
                }
                return false
            }
        }
    }
}
