// Archives that NumPy wrote, in every form that is read.

import Foundation
import RNN
import Testing

@Suite struct NPZFileTests {
    private func file(_ name: String) throws -> NPZFile {
        try NPZFile([UInt8](try #require(DataNumbers.all.files[name])), path: name)
    }

    @Test(arguments: ["protocol2", "protocol3", "protocol4", "protocol5", "numpy1", "stored", "zip64", "arrays", "arrays5"])
    func `every form gives the same lists`(_ name: String) throws {
        let expected = try file("protocol4")
        let found = try file(name)
        #expect(found.arrayNames == ["x_train", "y_train", "x_test", "y_test"])
        for array in found.arrayNames {
            #expect(try found.array(named: array).elements == expected.array(named: array).elements)
            #expect(try found.array(named: array).shape == expected.array(named: array).shape)
        }
        let lists = try found.array(named: "x_train")
        #expect(lists.shape == [40])
        guard case .objects(let objects) = lists.elements, case .integers(let first) = objects[0] else {
            Issue.record("x_train should hold lists of whole numbers")
            return
        }
        #expect(!first.isEmpty && first.allSatisfy { (1...400).contains($0) })
    }

    @Test func `numbers of every kind`() throws {
        let numbers = try file("numbers")
        #expect(try numbers.array(named: "bool").elements == .bool([true, false, true]))
        #expect(try numbers.array(named: "uint8").elements == .uint8([0, 200, 255]))
        #expect(try numbers.array(named: "int16").elements == .int64([-5, 5]))
        #expect(try numbers.array(named: "int32").elements == .int32([1, -2, 3, 4, 5, -6]))
        #expect(try numbers.array(named: "int32").shape == [2, 3])
        #expect(try numbers.array(named: "int64").elements == .int64([1 << 40, -(1 << 40)]))
        #expect(try numbers.array(named: "big").elements == .int32([1, -2, 70_000]))
        #expect(try numbers.array(named: "float32").elements == .float32([0.5, -1.25]))
        #expect(try numbers.array(named: "float64").elements == .float64([0.1, 0.2, 0.3, 0.4]))
        #expect(try numbers.array(named: "fortran").elements == .int64(Array(0..<24)))
        #expect(try numbers.array(named: "fortran").shape == [2, 3, 4])
        #expect(try numbers.array(named: "scalar").elements == .int64([7]))
        #expect(try numbers.array(named: "scalar").shape == [])
        #expect(try numbers.array(named: "empty").elements == .float64([]))
        #expect(try numbers.array(named: "uint8").integers == [0, 200, 255])
        #expect(try numbers.array(named: "float32").integers == nil)
    }

    @Test(arguments: ["v1", "v2", "v3"])
    func `every version of the header`(_ name: String) throws {
        #expect(try file("versions").array(named: name).elements == .int64([0, 1, 2, 3, 4]))
    }

    @Test(arguments: ["p2", "p3", "p4", "p5"])
    func `objects of every kind`(_ name: String) throws {
        let objects: [NPYArray.Object] = [
            .none, .bool(true), .int(-7), .int(1 << 40), .double(1.5), .string("word"), .integers([1, 2]), .integers([3, 4]),
            .doubles([0.5, 1]), .integers([5, 6]), .int(9), .doubles([1, 2.5]), .integers([]),
        ]
        #expect(try file("objects").array(named: name).elements == .objects(objects))
    }

    @Test func `what an archive does not hold is named with what it does`() throws {
        let numbers = try file("versions")
        #expect(throws: DataError.missingArray(file: "versions", name: "x", present: ["v1", "v2", "v3"])) {
            try numbers.array(named: "x")
        }
    }

    @Test func `a pickle that calls a function is refused by name`() throws {
        let file = try NPZFile([UInt8](try #require(DataNumbers.all.hostile["call"])), path: "evil.npz")
        #expect(throws: DataError.refusedGlobal(file: "evil.npz", part: .member("x.npy"), name: "posix.system")) {
            try file.array(named: "x")
        }
    }

    @Test(arguments: [("nested", "a list of something else than numbers"), ("record", "an array of records"), ("complex", "'<c16'")])
    func `what is not read is named`(_ name: String, _ what: String) throws {
        let file = try NPZFile([UInt8](try #require(DataNumbers.all.hostile[name])), path: "a.npz")
        let error = #expect(throws: DataError.self) { try file.array(named: "x") }
        #expect("\(try #require(error))".contains(what))
    }

    @Test func `another kind of file is shown by its beginning`() throws {
        let bytes = [UInt8](try #require(DataNumbers.all.hostile["foreign"]))
        let error = #expect(throws: DataError.self) { try NPZFile(bytes, path: "imdb.npz") }
        #expect("\(try #require(error))".hasPrefix("imdb.npz is not an .npz archive: it begins with \"<!DOCTYPE html><\""))
        #expect(throws: DataError.self) { try NPZFile([], path: "imdb.npz") }
    }

    @Test func `files that cannot be read`() throws {
        try withFolder { folder in
            #expect(throws: DataError.unreadable(file: folder, reason: .folder)) { try NPZFile(reading: folder) }
            let path = folder + "/none.npz"
            #expect(throws: DataError.unreadable(file: path, reason: .missing)) { try NPZFile(reading: path) }
        }
        #expect(throws: DataError.self) { try NPZFile(reading: "/dev/zero") }
    }
}
