let line = "name: 한글 value"
let colon = line.firstIndex(of: ":")!
let value = line[line.index(colon, offsetBy: 2)...]
print(value, value.count, line.distance(from: line.startIndex, to: value.startIndex), value.startIndex == line.index(after: line.index(after: colon)))
let words = value.split(separator: " ")
print(words, line[words[1].startIndex...], line[..<words[0].endIndex], words[1].startIndex < line.endIndex)
// expect: 한글 value 8 6 true
// expect: ["한글", "value"] value name: 한글 true
