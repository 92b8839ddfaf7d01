// Calls, members, subscripts.
extension PythonReader {
    mutating func postfix() throws -> Part {
        let begin = start
        var path = token?.kind == .name ? token?.text : nil
        var value = try atom()
        while let token, token.kind == .sign || token.kind == .closure {
            if token.isSign("."), let name = ahead(1), name.kind == .name || name.kind == .number {
                place += 2
                path = path.map { "\($0).\(name.text)" }
                let isForeign = path.map { names.form(of: $0) != nil || names.plain($0) != nil } ?? false
                if stands("("), !isForeign, names.form(ofMember: name.text, on: value.text) != nil {
                    let arguments = try arguments()
                    let form = names.form(ofMember: name.text, with: arguments, on: value.text)
                    let native = "\(value.at(.whole)).\(name.text)(\(PythonArgument.list(arguments)))"
                    let isMeant = form?.hasRequired(arguments) ?? false
                    value = Part(text: isMeant ? form?.swift(arguments, own: value.at(.whole), names: names) ?? native : native, rank: .whole)
                    path = nil
                } else if !stands("("), !isForeign, let form = names.form(ofProperty: name.text, on: value.text) {
                    value = Part(text: form.swift([], own: value.at(.whole), names: names), rank: .whole)
                    path = nil
                } else {
                    value = Part(text: "\(value.at(.whole)).\(name.text)", rank: .whole)
                }
            } else if token.isSign("(") {
                let arguments = try arguments()
                value = called(path, value.at(.whole), arguments)
                path = nil
            } else if token.isSign("[") {
                value = try subscripted(value.at(.whole), from: begin)
                path = nil
            } else if token.isSign("{") {
                guard let closure = try? arrowed() else { break }
                value = Part(text: "\(value.at(.whole)) \(closure.text)", rank: .whole)
                path = nil
            } else if token.kind == .closure {
                place += 1
                value = Part(text: "\(value.at(.whole)) \(token.text)", rank: .whole)
                path = nil
            } else if token.isSign("!") || token.isSign("?") && token.start == tokens[place - 1].end {
                place += 1
                value = Part(text: value.at(.whole) + token.text, rank: .whole)
                path = nil
            } else {
                break
            }
        }
        if let path, let name = names.plain(path) { return Part(text: name, rank: .whole) }
        return value
    }

    private func called(_ path: String?, _ callee: String, _ arguments: [PythonArgument]) -> Part {
        if path == "dict", !arguments.isEmpty, arguments.allSatisfy(\.isKeyword) {
            return Part(text: "[\(arguments.map { "\"\($0.name ?? "")\": \($0.text)" }.joined(separator: ", "))]", rank: .whole)
        }
        guard let path, let form = names.form(of: path, with: arguments) else {
            return Part(text: "\(callee)(\(PythonArgument.list(path == "print" ? arguments : arguments.map(whole))))", rank: .whole)
        }
        return Part(text: form.swift(arguments, own: nil, names: names), rank: form.rank)
    }

    /// A part of a list as a list of its own, which is what functions take.
    private func whole(_ argument: PythonArgument) -> PythonArgument {
        let text = argument.text
        guard text.hasSuffix("]"), let open = text.lastIndex(of: "["), open != text.startIndex,
            text[open...].contains("..<") || text[open...].contains("..."), names.kind(of: String(text[..<open])) != .tensor,
            text[..<open].allSatisfy({ $0.isLetter || $0.isNumber || "_.".contains($0) })
        else { return argument }
        return PythonArgument(label: argument.label, isKeyword: argument.isKeyword, name: argument.name, text: "Array(\(text))")
    }

    /// `(x, units=8)`.
    mutating func arguments() throws -> [PythonArgument] {
        try expect("(")
        var result: [PythonArgument] = []
        while !stands(")") {
            let begin = start
            if let name = token, name.kind == .name, let sign = ahead(1), sign.isSign("=") || sign.isSign(":") {
                place += 2
                let value = try expression()
                let label = names.label(name.text)
                let argument = PythonArgument(label: label, isKeyword: true, name: name.text, text: names.value(value.text, of: label, from: name.text))
                if sign.isSign("=") { note(.namedArgument, from: begin, "\(argument.swift)") }
                result.append(argument)
            } else {
                if stands("*") || stands("**") { throw Unreadable() }
                let value = try comprehended(expression(), in: "[")
                result.append(PythonArgument(label: nil, isKeyword: false, name: nil, text: value.text))
            }
            if !take(",") { break }
        }
        try expect(")")
        return result
    }

    /// `x[1:3]`, `x[-1]`, `x[::2]`, and Swift's own.
    private mutating func subscripted(_ base: String, from begin: Int) throws -> Part {
        try expect("[")
        var bounds: [String?] = []
        var axes: [[String?]] = []
        let open = start
        var isSlice = false
        func isEnd(_ reader: Self) -> Bool { reader.stands("]") || reader.stands(":") || reader.stands(",") }
        while true {
            bounds = [isEnd(self) ? nil : try expression().text]
            while take(":") {
                isSlice = true
                bounds.append(isEnd(self) ? nil : try expression().text)
            }
            if stands(",") || !axes.isEmpty { axes.append(bounds) }
            if !take(",") { break }
        }
        try expect("]")
        if !axes.isEmpty {
            let swift = try Self.axes(base, axes, isTensor: names.kind(of: base) == .tensor)
            if isSlice { note(.slice, from: open, swift) }
            return Part(text: swift, rank: .whole)
        }
        let swift: String
        if isSlice {
            if names.kind(of: base) == .tensor, bounds.count == 2, let high = bounds[1], !high.hasPrefix("-") {
                swift = "Tensor((\(bounds[0] ?? "0")..<\(high)).map { \(base)[$0].scalars })"
            } else {
                swift = names.kind(of: base) == .text ? try Self.part(ofText: base, bounds) : try Self.slice(base, bounds)
            }
            note(.slice, from: open, swift)
        } else {
            let index = bounds[0] ?? ""
            if index == "-1" {
                swift = "\(base).last!"
                note(.negativeIndex, from: open, swift)
            } else if index.hasPrefix("-"), index.hasSuffix("..."), index.dropFirst().dropLast(3).allSatisfy(\.isNumber) {
                swift = "\(base).suffix(\(index.dropFirst().dropLast(3)))"
                note(.negativeIndex, from: open, swift)
            } else if index.hasPrefix("-"), index.dropFirst().allSatisfy(\.isNumber) {
                swift = "\(base)[\(base).count - \(index.dropFirst())]"
                note(.negativeIndex, from: open, swift)
            } else {
                swift = "\(base)[\(index)]"
            }
        }
        return Part(text: swift, rank: .whole)
    }

    /// `x[0, 1]`, `x[:, 0]`, `x[0, 1:3]`: of the rows, or of one, some columns or one.
    private static func axes(_ base: String, _ axes: [[String?]], isTensor: Bool) throws -> String {
        let indices = axes.compactMap { $0.count == 1 ? $0[0] : nil }
        if indices.count == axes.count { return "\(base)[\(indices.joined(separator: ", "))]" }
        guard axes.count == 2 else { throw Unreadable() }
        if indices.count == 1, let row = axes[0].count == 1 ? axes[0][0] : nil { return try slice("\(base)[\(row)]", axes[1]) }
        if isTensor {
            guard axes[0].allSatisfy({ $0 == nil }), let column = axes[1].count == 1 ? axes[1][0] : nil else { throw Unreadable() }
            return "(0..<\(base).count).map { \(base)[$0][\(column)] }"
        }
        let rows = try slice(base, axes[0])
        if axes[1].count == 1, let column = axes[1][0] { return "\(rows).map { \(column == "-1" ? "$0.last!" : "$0[\(column)]") }" }
        return axes[1].allSatisfy { $0 == nil } ? rows : "\(rows).map { Array(\(try slice("$0", axes[1]))) }"
    }

    /// A text has no numbers for its places: a part is what comes first, and what is left.
    static func part(ofText base: String, _ bounds: [String?]) throws -> String {
        if bounds.count == 3, let step = bounds[2] {
            guard step == "-1", bounds[0] == nil, bounds[1] == nil else { throw Unreadable() }
            return "String(\(base).reversed())"
        }
        let (low, high) = (bounds[0] == "0" ? nil : bounds[0], bounds.count > 1 ? bounds[1] : nil)
        var result = base
        if let low, low.hasPrefix("-") {
            result += ".suffix(\(low.dropFirst()))"
            guard let high else { return result }
            guard high.hasPrefix("-") else { throw Unreadable() }
            return result + ".dropLast(\(high.dropFirst()))"
        }
        if let low { result += ".dropFirst(\(low))" }
        guard let high else { return result }
        if high.hasPrefix("-") { return result + ".dropLast(\(high.dropFirst()))" }
        guard let low else { return result + ".prefix(\(high))" }
        let count = Int(low).flatMap { low in Int(high).map { String($0 - low) } } ?? "\(high) - \(low)"
        return result + ".prefix(\(count))"
    }

    /// Negative ends count from the end of the list.
    static func slice(_ base: String, _ bounds: [String?]) throws -> String {
        let (low, high) = (bounds[0], bounds.count > 1 ? bounds[1] : nil)
        if bounds.count == 3, let step = bounds[2] {
            if step == "-1", low == nil, high == nil { return "Array(\(base).reversed())" }
            if step.hasPrefix("-") { throw Unreadable() }
            return "stride(from: \(low ?? "0"), to: \(high ?? "\(base).count"), by: \(step)).map { \(base)[$0] }"
        }
        func back(_ text: String) -> String? { text.hasPrefix("-") ? String(text.dropFirst()) : nil }
        var result = base
        switch (low, high) {
        case (nil, nil): return base
        case (let low?, nil): return back(low).map { "\(base).suffix(\($0))" } ?? "\(base)[\(low)...]"
        case (nil, let high?): return back(high).map { "\(base).dropLast(\($0 == "1" ? "" : $0))" } ?? "\(base)[..<\(high)]"
        case (let low?, let high?):
            guard back(low) != nil || back(high) != nil else { return "\(base)[\(low)..<\(high)]" }
            if let end = back(high) { result += ".dropLast(\(end == "1" ? "" : end))" }
            return back(low).map { "\(base).suffix(\($0)).dropLast(\(back(high) ?? ""))" } ?? "\(result).dropFirst(\(low == "1" ? "" : low))"
        }
    }
}
