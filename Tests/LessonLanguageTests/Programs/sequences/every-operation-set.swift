print(Set([3]).map { "\($0)" })
print(Set([3]).count)
print(Array(Set([3]).dropFirst()).map { "\($0)" })
print(Set([3]).enumerated().map { "\($0.offset)\($0.element)" })
print(Set([3]).min() as Any)
print(Set([3]).contains { "\($0)" == "3" })
print(Set([3]).allSatisfy { "\($0)" == "3" })
print(Array(Set([3]).drop { "\($0)" == "3" }).map { "\($0)" })
print(Set([3]).elementsEqual(Set([3])))
print([Set([3])] == [Set([3])])
print(Set([3]).compactMap { "\($0)" == "3" ? nil : "\($0)" })
print([7] + Set([3]))
// expect: ["3"]
// expect: 1
// expect: []
// expect: ["03"]
// expect: Optional(3)
// expect: true
// expect: true
// expect: []
// expect: true
// expect: true
// expect: []
// expect: [7, 3]
