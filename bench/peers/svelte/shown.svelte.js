// Not deeply reactive: the card is replaced as a whole, and rows compare what they show.
export const shown = () => {
  let card = $state.raw();
  return {
    get card() {
      return card;
    },
    set card(next) {
      card = next;
    },
  };
};
