var source = RandomSource(seed: 7)
print([1, 2, 3, 4, 5, 6].shuffled(using: &source))
print(["a", "b", "c", "d"].shuffled(using: &source))
var list = [0.5, 1.5, 2.5, 3.5]
list.shuffle(using: &source)
print(list, (1...5).shuffled(using: &source), String("hello".shuffled(using: &source)))
print([1, 2, 3].randomElement(using: &source)!, ([Int]()).randomElement(using: &source) as Any, "xyz".randomElement(using: &source)!)
// expect: [3, 2, 6, 5, 4, 1]
// expect: ["a", "c", "b", "d"]
// expect: [0.5, 2.5, 1.5, 3.5] [5, 1, 2, 3, 4] lohel
// expect: 3 nil z
