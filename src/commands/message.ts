// The page of the dialog: it asks the page that opened it for the words, and shows them as text.
void Office.onReady(() => {
  Office.context.ui.addHandlerAsync(
    Office.EventType.DialogParentMessageReceived,
    ({ message }: { readonly message: string }) => {
      const place = document.getElementById("message");
      if (place) place.textContent = message;
    },
    () => Office.context.ui.messageParent("ready"),
  );
});
