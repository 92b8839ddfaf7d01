/// A text of rows and fields, cut where its signs say so: `.csv` and `.tsv`.
///
/// Where quotes count, a field that begins with one goes on to the next, across commas and lines; two in a row are one, and what stands behind the closing
/// one belongs to the field too. A quote within a field is a letter like any other. So do RFC 4180 and pandas. Lines end in `\n` or `\r\n`, in `\r` only
/// where no `\n` is in the file; lines of nothing but space are passed over. All rows have as many fields as the first.
struct SeparatedText {
    /// Where a field is among the bytes.
    struct Field {
        var start: UInt32
        var length: UInt32
        /// Whether quotes within have to be taken out.
        var hasQuotes: Bool
    }

    /// The most fields of a file: each takes memory of its own.
    static let mostFields = 50_000_000

    let columnCount: Int
    let fields: [Field]

    var rowCount: Int { columnCount == 0 ? 0 : fields.count / columnCount }

    /// - Parameters:
    ///   - bytes: UTF-8.
    ///   - separator: what stands between two fields.
    ///   - quotes: whether quotes count.
    ///   - file: what errors call the file.
    init(_ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8, quotes: Bool, file: String) throws(DataError) {
        let (newline, carriage, quote) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\""))
        let endsInCarriage = bytes.contains(carriage) && !bytes.contains(newline)
        let count = bytes.count
        var (columns, rowStart, place) = (0, 0, 0)
        var fields: [Field] = []
        while place < count {
            // At a field's start.
            let start = place
            var field = Field(start: UInt32(start), length: 0, hasQuotes: false)
            if quotes, bytes[place] == quote {
                place += 1
                while true {
                    guard place < count else {
                        throw .ownFile(file: file, .unclosedQuote(line: Self.line(of: start, in: bytes)))
                    }
                    if bytes[place] == quote {
                        guard place + 1 < count, bytes[place + 1] == quote else { break }
                        field.hasQuotes = true
                        place += 1
                    }
                    place += 1
                }
                place += 1
                if field.hasQuotes || place < count && bytes[place] != separator && bytes[place] != newline && bytes[place] != carriage {
                    field.hasQuotes = true
                } else {
                    (field.start, field.length) = (UInt32(start + 1), UInt32(place - start - 2))
                }
            }
            let behindQuote = place
            while place < count, bytes[place] != separator, bytes[place] != newline, !(endsInCarriage && bytes[place] == carriage) { place += 1 }
            var end = place
            let isRowEnd = place == count || bytes[place] != separator
            if isRowEnd, place < count, bytes[place] == newline, end > start, bytes[end - 1] == carriage { end -= 1 }
            if field.length == 0, field.start == UInt32(start) {
                field.length = UInt32(end - start)
            } else if end > behindQuote {
                // A carriage return that ends no line stands behind a closing quote.
                field = Field(start: UInt32(start), length: UInt32(end - start), hasQuotes: true)
            }
            place += 1
            if isRowEnd, fields.count == rowStart, bytes[start..<end].allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) { continue }
            guard fields.count < Self.mostFields else { throw .ownFile(file: file, .tooManyFields(limit: Self.mostFields)) }
            fields.append(field)
            // A separator at the very end has an empty field behind it.
            if !isRowEnd, place == count { fields.append(Field(start: UInt32(count), length: 0, hasQuotes: false)) }
            guard isRowEnd || place >= count else { continue }
            let own = fields.count - rowStart
            if columns == 0 { columns = own }
            guard own == columns else {
                let row = fields[rowStart]
                let mayBeQuoted = !quotes && (rowStart..<fields.count).contains { fields[$0].length > 0 && bytes[Int(fields[$0].start)] == quote }
                throw .ownFile(
                    file: file, .raggedRow(line: Self.line(of: Int(row.start), in: bytes), fields: own, columns: columns, quotesMayCount: mayBeQuoted))
            }
            rowStart = fields.count
        }
        (columnCount, self.fields) = (columns, fields)
    }

    /// The line in which a byte stands, counted from 1.
    private static func line(of place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let head = bytes.prefix(place)
        let lines = head.count { $0 == UInt8(ascii: "\n") }
        return 1 + (lines > 0 || bytes.contains(UInt8(ascii: "\n")) ? lines : head.count { $0 == UInt8(ascii: "\r") })
    }
}

extension SeparatedText {
    /// A field's text.
    func text(_ field: Field, in bytes: UnsafeBufferPointer<UInt8>) -> String {
        let own = bytes[Int(field.start)..<Int(field.start) + Int(field.length)]
        return String(decoding: UnsafeBufferPointer(rebasing: own), as: UTF8.self, quoted: field.hasQuotes)
    }
}

extension String {
    /// - Parameter quoted: whether the bytes begin with a quote, which is taken out as the closing one is, and of two in a row one.
    fileprivate init(decoding bytes: UnsafeBufferPointer<UInt8>, as encoding: UTF8.Type, quoted: Bool) {
        guard quoted else {
            self.init(decoding: bytes, as: encoding)
            return
        }
        let quote = UInt8(ascii: "\"")
        var (plain, isOpen, place): ([UInt8], Bool, Int) = ([], true, 1)
        plain.reserveCapacity(bytes.count)
        while place < bytes.count {
            if isOpen, bytes[place] == quote {
                if place + 1 < bytes.count, bytes[place + 1] == quote {
                    plain.append(quote)
                    place += 1
                } else {
                    isOpen = false
                }
            } else {
                plain.append(bytes[place])
            }
            place += 1
        }
        self.init(decoding: plain, as: encoding)
    }
}
