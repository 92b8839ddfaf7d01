/// What changes an Array or ArraySlice in place. A slice keeps the indices of the list that it was cut from.
extension Library {
    func declareChanges() {
        on(.array, "mutating append(_ element: Element)", .intrinsic(.arrayAppend))
        on(.array, "mutating append(contentsOf elements: Sequence<Element>)", .mutating { _ in
            { value, arguments, _ in
                try Lists.append(arguments[0], to: &value)
                return .void
            }
        })
        on(.array, "@discardableResult mutating removeLast() -> Element", .mutating { _ in { value, _, _ in try Lists.removeLast(&value) } })
        on(.array, "mutating popLast() -> Element?", .mutating { types in
            let wraps = types["Element"].isOptional
            return { value, _, _ in
                if value.elementCount == 0 { return .none }
                let last = try Lists.removeLast(&value)
                return wraps ? .some(Value.Boxed(last)) : last
            }
        })
        on(.array, "mutating sort() where Element: Comparable", .mutating { types in
            let order = TypeOrder(types["Element"])
            return { value, _, machine in
                value = try Library.sorted(value, order, machine)
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

    /// A change through a list of values. The body is told the index of the first element.
    private func change(_ nominal: Nominal, _ signature: String, _ body: @escaping (inout [Value], [Value], Int) throws -> Value) {
        let isSlice = nominal === Nominal.arraySlice
        let removesFirst = signature.contains("removeFirst") || signature.contains("popFirst")
        let isDiscardable = signature.hasPrefix("@")
        let rest = isDiscardable ? String(signature.dropFirst("@discardableResult ".count)) : signature
        on(nominal, (isDiscardable ? "@discardableResult " : "") + "mutating " + rest, .mutating { types in
            let kind = types["Element"].representation
            if !isSlice { return { value, arguments, _ in try Lists.edit(&value, kind) { try body(&$0, arguments, 0) } } }
            return { value, arguments, _ in
                var (list, start) = Library.parts(value)
                value = .void
                defer { value = .fields(Fields([list, .int(start)])) }
                let count = list.elementCount
                let result = try Lists.edit(&list, kind) { try body(&$0, arguments, start) }
                if removesFirst { start += count - list.elementCount }
                return result
            }
        })
    }

    private func place(_ index: Value, _ list: [Value], _ start: Int, orEnd: Bool = false) throws -> Int {
        let (place, overflows) = index.asInt.subtractingReportingOverflow(start)
        guard !overflows, place >= 0, orEnd ? place <= list.count : place < list.count else { throw Lists.outOfRange(index.asInt, list.count) }
        return place
    }

    /// What is intrinsic to arrays, for slices.
    private func declareSliceChanges() {
        change(.arraySlice, "append(_ element: Element)") { list, values, _ in
            list.append(values[0])
            return .void
        }
        change(.arraySlice, "append(contentsOf elements: Sequence<Element>)") { list, values, _ in
            list += values[0].elements
            return .void
        }
        change(.arraySlice, "@discardableResult removeLast() -> Element") { list, _, _ in
            guard let last = list.popLast() else { throw Trap("can't remove last element from an empty list") }
            return last
        }
        change(.arraySlice, "popLast() -> Element?") { list, _, _ in list.popLast() ?? .none }
        change(.arraySlice, "popFirst() -> Element?") { list, _, _ in list.isEmpty ? .none : list.removeFirst() }
        on(.arraySlice, "mutating sort() where Element: Comparable", .mutating { types in
            let order = TypeOrder(types["Element"])
            return { value, _, machine in
                let (list, start) = Library.parts(value)
                value = .fields(Fields([try Library.sorted(list, order, machine), .int(start)]))
                return .void
            }
        })
    }

    private func declareInsertions(_ nominal: Nominal) {
        change(nominal, "insert(_ element: Element, at index: Int)") { [self] list, values, start in
            list.insert(values[0], at: try place(values[1], list, start, orEnd: true))
            return .void
        }
        change(nominal, "insert(contentsOf elements: Sequence<Element>, at index: Int)") { [self] list, values, start in
            list.insert(contentsOf: values[0].elements, at: try place(values[1], list, start, orEnd: true))
            return .void
        }
        for (kind, range) in ["Range", "ClosedRange", "PartialRangeFrom", "PartialRangeUpTo", "PartialRangeThrough"].enumerated() {
            func bounds(_ value: Value, _ list: [Value], _ start: Int) throws -> Range<Int> {
                let found = try Library.bounds(value, kind, start, start + list.count)
                return (found.lowerBound - start)..<(found.upperBound - start)
            }
            change(nominal, "removeSubrange(_ range: \(range)<Int>)") { list, values, start in
                list.removeSubrange(try bounds(values[0], list, start))
                return .void
            }
            change(nominal, "replaceSubrange(_ range: \(range)<Int>, with elements: Sequence<Element>)") { list, values, start in
                list.replaceSubrange(try bounds(values[0], list, start), with: values[1].elements)
                return .void
            }
        }
    }

    private func declareRemovals(_ nominal: Nominal) {
        change(nominal, "@discardableResult remove(at index: Int) -> Element") { [self] list, values, start in
            list.remove(at: try place(values[0], list, start))
        }
        change(nominal, "@discardableResult removeFirst() -> Element") { list, _, _ in
            guard !list.isEmpty else { throw Trap("can't remove first element from an empty list") }
            return list.removeFirst()
        }
        for name in ["removeFirst", "removeLast"] {
            change(nominal, "\(name)(_ count: Int)") { list, values, _ in
                guard (0...list.count).contains(values[0].asInt) else { throw Trap("can't remove \(values[0].asInt) elements from a list of \(list.count)") }
                if name == "removeFirst" { list.removeFirst(values[0].asInt) } else { list.removeLast(values[0].asInt) }
                return .void
            }
        }
        change(nominal, "removeAll(keepingCapacity: Bool = false)") { list, _, _ in
            list = []
            return .void
        }
        change(nominal, "removeAll(where predicate: (Element) throws -> Bool) rethrows") { list, values, _ in
            guard let f = values[0].asFunction else { return .void }
            try list.removeAll { try f.call($0).asBool }
            return .void
        }
    }

    private func declareRearranging(_ nominal: Nominal) {
        change(nominal, "swapAt(_ i: Int, _ j: Int)") { [self] list, values, start in
            list.swapAt(try place(values[0], list, start), try place(values[1], list, start))
            return .void
        }
        change(nominal, "reverse()") { list, _, _ in
            list.reverse()
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
