let x = 1
do {
    let x = 2
    print(x)
}
if true {
    let x = "three"
    print(x)
}
print(x)
// expect: 2
// expect: three
// expect: 1
