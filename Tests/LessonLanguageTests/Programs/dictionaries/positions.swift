var ages = ["Ann": 40]
if let place = ages.index(forKey: "Ann") {
    print(ages[place].key, ages[place].value)
    let gone = ages.remove(at: place)
    print(gone.key, gone.value)
}
print(ages.count, ages.index(forKey: "Bob") == nil, ages.startIndex == ages.endIndex)
// expect: Ann 40
// expect: Ann 40
// expect: 0 true true
