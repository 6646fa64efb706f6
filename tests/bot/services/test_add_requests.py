"""Messages that ask to add the addresses in them, as operators write them."""

import pytest

from bot.services.add_requests import addresses_to_add

LINK = "https://a.example/ferry"


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        "please add {}",
        "Add this: {}",
        "Hi, could you please add this article too? {} Thanks!",
        "add {} pls",
        "Can you add {}?",
        "I'd like you to include {}.",
        "{} <- add this one",
        "follow this feed: {}",
        "PLEASE ADD\n{}",
        "bitte aufnehmen {}",
        "Nimm das bitte auch auf: {}",
        "Kannst du den Artikel hinzufügen? {}",
        "füg bitte hinzu {}",
        "könntest du {} aufnehmen",
        "ajoute {} stp",
        "Peux-tu ajouter cet article s’il te plaît : {}",
        "ajoutez {}, s'il vous plaît",
        "merci d'ajouter {}",
        "añade {}",
        "anade este articulo porfa {}",
        "¿puedes agregar esta noticia? {} gracias",
        "agrégala, por favor: {}",
        "добавь {}",
        "Добавьте, пожалуйста, эту статью: {}",
        "можешь добавить {} ?",
        "أضف {}",
        "اضف هذا الرابط من فضلك {}",
        "هل يمكنك إضافة هذا المقال؟ {}",
        "رجاءً أضف {}",
    ],
)
def test_what_asks_to_add(text: str) -> None:
    assert addresses_to_add(text.format(LINK)) == (LINK,)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "please add",
        "who added {}?",
        "what does {} add to the story?",
        "Is {} right?",
        "who says this? {}",
        "this article {}",
        "please {}",
        "When did the ferry to Anholt stop? {}",
        "how do I add {}?",
        "Who will follow the minister? {}",
        "wer hat {} aufgenommen?",
        "was steht in {}",
        "qui a ajouté {} ?",
        "que dit cet article ? {}",
        "quién añade esto {}",
        "кто добавил {}?",
        "что нового? {}",
        "من أضاف {}؟",
        "add ferry://a.example/ferry",
        "add www",
    ],
)
def test_what_asks_something_else(text: str) -> None:
    assert addresses_to_add(text.format(LINK)) == ()


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("add https://a.example/x_(y) and (https://b.example/).",
         ("https://a.example/x_(y)", "https://b.example/")),
        ("add “https://a.example/”, «https://a.example/»", ("https://a.example/",)),
        ("https://a.example/?q=. HTTP://b.example", ("https://a.example/?q=.", "HTTP://b.example")),
        ("add " + "a " * 2000 + "https://a.example/", ("https://a.example/",)),
        ("add \ud800 \u202ehttps://a.example/", ()),
    ],
)  # fmt: skip
def test_the_addresses_are_those_that_are_meant(text: str, addresses: tuple[str, ...]) -> None:
    assert addresses_to_add(text) == addresses
