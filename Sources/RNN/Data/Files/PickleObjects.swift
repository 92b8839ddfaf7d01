/// Turns the elements of a pickled object array into values: numbers, strings, and lists of numbers.
struct PickleObjects {
    let graph: PickleGraph
    let place: BytePlace
    let offset: Int

    func elements(of array: PickleArray) throws -> [NPYArray.Object] {
        let count = try elementCount(of: array.dimensions, place: place, offset: offset)
        guard case .list(let index) = array.data, !array.isFortranOrder || array.dimensions.count < 2 else {
            throw place.damaged(at: offset, .malformed(expected: .elementList, found: .none))
        }
        let list = graph.lists[index]
        guard list.count == count else {
            throw place.damaged(at: offset, .malformed(expected: .elements(count), found: .text("\(list.count)")))
        }
        guard let values = list.mixed else { return list.integers.map { .int($0) } }
        // The parts of an element are its own, but a pickle may name one list many times. So many numbers are enough for
        // any data set, and a bound for what a few bytes can blow up to.
        var room = 1 << 27
        return try values.map { value in
            let object = try element(value)
            room -= size(of: object)
            guard room >= 0 else {
                throw place.damaged(at: offset, .oversized(what: .numbers, count: (1 << 27) - room, limit: 1 << 27))
            }
            return object
        }
    }
}

extension PickleObjects {
    private func element(_ value: PickleValue) throws -> NPYArray.Object {
        switch value {
        case .none: return .none
        case .bool(let value): return .bool(value)
        case .int(let value): return .int(value)
        case .double(let value): return .double(value)
        case .string(let index): return .string(graph.strings[index])
        case .bytes(let index): return .string(String(decoding: graph.bytes[index], as: UTF8.self))
        case .list(let index):
            let list = graph.lists[index]
            return try list.mixed.map(numbers) ?? .integers(list.integers)
        case .tuple(let index): return try numbers(graph.tuples[index])
        case .array(let index): return try numbers(graph.arrays[index])
        case .type, .global:
            throw place.damaged(at: offset, .malformed(expected: .numberOrList, found: .somethingElse))
        }
    }

    private func numbers(_ values: [PickleValue]) throws -> NPYArray.Object {
        var integers: [Int] = []
        var doubles: [Double] = []
        for value in values {
            switch value {
            case .int(let number):
                integers.append(number)
                doubles.append(Double(number))
            case .double(let number):
                doubles.append(number)
            case .array(let index):
                // A NumPy number: an array without axes.
                let number = try self.number(graph.arrays[index])
                if case .int(let whole) = number {
                    integers.append(whole)
                    doubles.append(Double(whole))
                } else if case .double(let value) = number {
                    doubles.append(value)
                }
            case .none, .bool, .string, .bytes, .tuple, .list, .type, .global:
                throw place.damaged(at: offset, .unsupported(feature: .otherList))
            }
        }
        return integers.count == values.count ? .integers(integers) : .doubles(doubles)
    }

    private func number(_ array: PickleArray) throws -> NPYArray.Object {
        let object = try numbers(array)
        switch object {
        case .int, .double: return object
        case .none, .bool, .string, .integers, .doubles:
            throw place.damaged(at: offset, .unsupported(feature: .listOfArrays))
        }
    }

    private func numbers(_ array: PickleArray) throws -> NPYArray.Object {
        let count = try elementCount(of: array.dimensions, place: place, offset: offset)
        guard let type = array.type, let data = graph.data(array.data), array.dimensions.count < 2 else {
            throw place.damaged(at: offset, .unsupported(feature: .nestedArray))
        }
        guard data.count == count * type.size, type.kind != .object else {
            throw place.damaged(at: offset, .truncated(needed: count * type.size, available: data.count))
        }
        let elements = NumberDecoder(type: type, data: data, count: count).elements(order: nil)
        let values = NPYArray(shape: Shape(array.dimensions), elements: elements)
        if let integers = values.integers {
            return array.dimensions.isEmpty ? .int(integers[0]) : .integers(integers)
        }
        let doubles: [Double] =
            switch elements {
            case .float32(let values): values.map(Double.init)
            case .float64(let values): values
            case .bool, .uint8, .int32, .int64, .objects: []
            }
        return array.dimensions.isEmpty ? .double(doubles[0]) : .doubles(doubles)
    }

    private func size(of object: NPYArray.Object) -> Int {
        switch object {
        case .integers(let values): values.count
        case .doubles(let values): values.count
        case .none, .bool, .int, .double, .string: 1
        }
    }
}
