/// What changes an Array or ArraySlice in place. A slice keeps the indices of the list that it was cut from.
extension Library {
    func declareChanges() {
        on(.array, "mutating append(_ element: Element)", .intrinsic(.arrayAppend))
        on(
            .array, "mutating append(contentsOf elements: Sequence<Element>)",
            .mutating { _ in
                { value, arguments, _ in
                    try Lists.append(arguments[0], to: &value)
                    return .void
                }
            })
        on(.array, "@discardableResult mutating removeLast() -> Element", .mutating { _ in { value, _, _ in try Lists.removeLast(&value) } })
        on(
            .array, "mutating popLast() -> Element?",
            .mutating { types in
                let wrap = types.wrapping("Element")
                return { value, _, _ in value.elementCount == 0 ? .none : wrap(try Lists.removeLast(&value)) }
            })
        on(
            .array, "mutating sort() where Element: Comparable",
            .mutating { types in
                let order = TypeOrder(types["Element"])
                return { value, _, machine in
                    try Lists.sort(&value, order, machine)
                    return .void
                }
            })
        declareSliceChanges()
        for nominal in [Nominal.array, .arraySlice] {
            declareInsertions(nominal)
            declareRemovals(nominal)
            declareRearranging(nominal)
        }
    }

    /// A change of a list, or of a slice as a list of its own. The body is told the index of the first element.
    private func change(_ nominal: Nominal, _ signature: String, _ body: @escaping (inout any EditableList, [Value], Int) throws -> Value) {
        let isDiscardable = signature.hasPrefix("@")
        let rest = isDiscardable ? String(signature.dropFirst("@discardableResult ".count)) : signature
        on(
            nominal, (isDiscardable ? "@discardableResult " : "") + "mutating " + rest,
            .mutating { _ in
                if nominal !== Nominal.arraySlice { return { value, arguments, _ in try Lists.edit(&value) { try body(&$0, arguments, 0) } } }
                return { value, arguments, _ in
                    var (list, start) = try Slice.take(&value)
                    defer { value = .slice(Slice(list, startIndex: start)) }
                    return try Lists.edit(&list) { try body(&$0, arguments, start) }
                }
            })
    }

    /// Takes elements off an end of a slice, which stays the part of its list that it is.
    private func shorten(_ signature: String, _ body: @escaping (Slice, [Value], CallTypes) throws -> (left: Range<Int>, result: Value)) {
        on(
            .arraySlice, signature,
            .mutating { types in
                { value, arguments, _ in
                    guard case .slice(let own) = value.take() else { throw Trap(.access(.overlap(.slice))) }
                    defer { if case .taken = value { value = .slice(own) } }
                    let (left, result) = try body(own, arguments, types)
                    value = .slice(own.cut(left))
                    return result
                }
            })
    }

    private func place(_ index: Value, _ list: any EditableList, _ start: Int, orEnd: Bool = false) throws -> Int {
        let (place, overflows) = index.asInt.subtractingReportingOverflow(start)
        guard !overflows, place >= 0, orEnd ? place <= list.count : place < list.count else { throw Lists.outOfRange(index.asInt, list.count) }
        return place
    }

    /// What is intrinsic to arrays, for slices.
    private func declareSliceChanges() {
        change(.arraySlice, "append(_ element: Element)") { list, values, _ in
            try list.append(values[0])
            return .void
        }
        change(.arraySlice, "append(contentsOf elements: Sequence<Element>)") { list, values, _ in
            try list.replace(list.count..<list.count, by: values[0])
            return .void
        }
        on(
            .arraySlice, "init()",
            .native { types in
                let kind = types["Element"].representation
                return { _, _ in .slice(Slice(.emptyList(of: kind))) }
            })
        on(.arraySlice, "init(_ elements: Sequence<Element>)") { values, _ in .slice(Slice(values[0])) }
        on(
            .arraySlice, "init(repeating element: Element, count: Int)",
            .native { types in
                let kind = types["Element"].representation
                return { values, _ in .slice(Slice(try .list(try Lists.repeating(values[0], try Library.count(values[1])), of: kind))) }
            })
        for (end, side) in [("First", CountFault.Side.first), ("Last", .last)] {
            let isFirst = side == .first
            func rest(_ own: Slice, without count: Int) -> Range<Int> { isFirst ? count..<own.count : 0..<own.count - count }
            shorten("@discardableResult mutating remove\(end)() -> Element") { own, _, _ in
                guard own.count > 0 else { throw Trap(.count(.removalFromEmpty(side, .list))) }
                return (rest(own, without: 1), own.element(at: isFirst ? 0 : own.count - 1))
            }
            shorten("mutating pop\(end)() -> Element?") { own, _, types in
                guard own.count > 0 else { return (0..<0, .none) }
                return (rest(own, without: 1), types.wrapping("Element")(own.element(at: isFirst ? 0 : own.count - 1)))
            }
            shorten("mutating remove\(end)(_ count: Int)") { own, values, _ in
                guard (0...own.count).contains(values[0].asInt) else { throw Trap(.count(.removal(values[0].asInt, from: .list, count: own.count))) }
                return (rest(own, without: values[0].asInt), .void)
            }
        }
        on(
            .arraySlice, "mutating sort() where Element: Comparable",
            .mutating { types in
                let order = TypeOrder(types["Element"])
                return { value, _, machine in
                    var (list, start) = try Slice.take(&value)
                    defer { value = .slice(Slice(list, startIndex: start)) }
                    try Lists.sort(&list, order, machine)
                    return .void
                }
            })
    }

    private func declareInsertions(_ nominal: Nominal) {
        change(nominal, "insert(_ element: Element, at index: Int)") { [self] list, values, start in
            try list.insert(values[0], at: try place(values[1], list, start, orEnd: true))
            return .void
        }
        change(nominal, "insert(contentsOf elements: Sequence<Element>, at index: Int)") { [self] list, values, start in
            let place = try place(values[1], list, start, orEnd: true)
            try list.replace(place..<place, by: values[0])
            return .void
        }
        for (kind, range) in ["Range", "ClosedRange", "PartialRangeFrom", "PartialRangeUpTo", "PartialRangeThrough"].enumerated() {
            change(nominal, "removeSubrange(_ range: \(range)<Int>)") { list, values, start in
                try list.replace(try Library.offsets(values[0], kind, from: start, count: list.count), by: .array([]))
                return .void
            }
            change(nominal, "replaceSubrange(_ range: \(range)<Int>, with elements: Sequence<Element>)") { list, values, start in
                try list.replace(try Library.offsets(values[0], kind, from: start, count: list.count), by: values[1])
                return .void
            }
        }
    }

    private func declareRemovals(_ nominal: Nominal) {
        change(nominal, "@discardableResult remove(at index: Int) -> Element") { [self] list, values, start in
            try list.remove(at: try place(values[0], list, start))
        }
        if nominal === Nominal.array {
            change(nominal, "@discardableResult removeFirst() -> Element") { list, _, _ in
                guard list.count > 0 else { throw Trap(.count(.removalFromEmpty(.first, .list))) }
                return try list.remove(at: 0)
            }
            for (name, isFirst) in [("removeFirst", true), ("removeLast", false)] {
                change(nominal, "\(name)(_ count: Int)") { list, values, _ in
                    let count = values[0].asInt
                    guard (0...list.count).contains(count) else { throw Trap(.count(.removal(count, from: .list, count: list.count))) }
                    try list.replace(isFirst ? 0..<count : list.count - count..<list.count, by: .array([]))
                    return .void
                }
            }
        }
        if nominal === Nominal.array {
            change(nominal, "removeAll(keepingCapacity: Bool = false)") { list, _, _ in
                try list.replace(0..<list.count, by: .array([]))
                return .void
            }
        } else {
            // What is left is a slice of nothing, which begins at 0.
            on(
                nominal, "mutating removeAll(keepingCapacity: Bool = false)",
                .mutating { types in
                    let kind = types["Element"].representation
                    return { value, _, _ in
                        value = .slice(Slice(.emptyList(of: kind)))
                        return .void
                    }
                })
        }
        change(nominal, "removeAll(where predicate: (Element) throws -> Bool) rethrows") { list, values, _ in
            guard let f = values[0].asFunction else { return .void }
            try list.removeAll { try f.call($0).asBool }
            return .void
        }
    }

    private func declareRearranging(_ nominal: Nominal) {
        change(nominal, "swapAt(_ i: Int, _ j: Int)") { [self] list, values, start in
            try list.swapAt(try place(values[0], list, start), try place(values[1], list, start))
            return .void
        }
        change(nominal, "reverse()") { list, _, _ in
            try list.reverse()
            return .void
        }
        change(nominal, "reserveCapacity(_ count: Int)") { _, _, _ in .void }
        change(nominal, "sort(by areInOrder: (Element, Element) throws -> Bool) rethrows") { list, values, _ in
            guard let f = values[0].asFunction else { return .void }
            try list.sort { try f.call($0, $1).asBool }
            return .void
        }
        change(nominal, "partition(by belongsInSecondPartition: (Element) throws -> Bool) rethrows -> Int") { list, values, start in
            guard let f = values[0].asFunction else { return .void }
            return .int(start + (try list.partition { try f.call($0).asBool }))
        }
    }
}
